package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.PasswordAgain;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.identity.signin.SignInTimes;
import tw.anwang.kernel.RuleBroken;

/** The link of the own account with the issuer: a person sees it and can end it, and can make none. */
@ApplicationScoped
@Permitted(Permitted.ANYONE)
public class OwnLink {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    IssuerLinks links;

    @Inject
    PasswordAgain passwordAgain;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** Nothing where nobody came by it yet. */
    @Transactional
    public Optional<IssuerLink> link() {
        return links.of(me()).filter(IssuerLink::isBound);
    }

    /** Why the person cannot end it: without a password there would be no way in any more. */
    @Transactional
    public Optional<RuleBroken> whyNotRemove() {
        boolean password = !em.createNativeQuery(
                        "select 1 from identity_account where id = ?1 and password_hash is not null")
                .setParameter(1, me().value())
                .getResultList()
                .isEmpty();
        return password ? Optional.empty() : Optional.of(new RuleBroken("identity.ownLink.noPassword"));
    }

    /** Nobody comes by the issuer any more, and whoever came so elsewhere is out. @throws RuleBroken */
    @Transactional(dontRollbackOn = RuleBroken.class)
    public void remove(String password) {
        whyNotRemove().ifPresent(RuleBroken::refuse);
        passwordAgain.confirm(password);
        if (links.remove(me())) {
            openSignIns.endAll(me(), user.signIn().map(SignInTimes::id).orElse(0L), Ending.OWN);
            trail.record("unlinkIssuer", "identity.account", me().value(), "own");
        }
    }

    private AccountId me() {
        return user.getMe().id();
    }
}
