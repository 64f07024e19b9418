package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import tw.anwang.identity.account.FirstAdministrator;
import tw.anwang.kernel.RuleBroken;

/**
 * The account a new installation begins with: who has it opens all others. For the start of the portal, never for a
 * page: nobody is known yet, so no right can be asked; where one account exists, nothing is done any more.
 */
@ApplicationScoped
public class FirstAccount {
    /** How it ended. */
    public enum Outcome {
        OPENED,
        /** There are accounts: what was given is not looked at. */
        ALREADY_THERE,
        /** There is no account, and no name or no password was given. */
        NOT_GIVEN
    }

    @Inject
    FirstAdministrator administrator;

    /**
     * Opens an account of a system administrator while there is none at all; the password is to be changed at its first
     * use.
     *
     * @param signInName empty where none was given; @param password the same
     * @throws RuleBroken {@code identity.password.*} where the password is not good enough
     */
    @ActivateRequestContext
    public Outcome open(String signInName, String password) {
        if (administrator.isNotNeeded()) {
            return Outcome.ALREADY_THERE;
        }
        if (signInName.isEmpty() || password.isEmpty()) {
            return Outcome.NOT_GIVEN;
        }
        try {
            administrator.open(signInName, password);
            return Outcome.OPENED;
        } catch (RuntimeException refused) {
            // two nodes that start at once: the name is taken once, and the other node was first
            if (administrator.isNotNeeded()) {
                return Outcome.ALREADY_THERE;
            }
            throw refused;
        }
    }
}
