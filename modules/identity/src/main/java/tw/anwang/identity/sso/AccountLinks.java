package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.AccountRecord;
import tw.anwang.identity.account.Accounts;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;
import tw.anwang.kernel.RuleBroken;

/** What an administrator does about the link of an account within reach; never of the own one. */
@ApplicationScoped
@Permitted(IdentityPermissions.ACCOUNTS)
public class AccountLinks {
    private static final String KIND = "identity.account";

    @Inject
    Accounts accounts;

    @Inject
    IssuerLinks links;

    @Inject
    IssuerSettings settings;

    @Inject
    CurrentUser user;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    Trail trail;

    /** @throws NotVisible where the account is out of reach */
    public AccountRecord account(AccountId id) {
        return accounts.record(id);
    }

    /** What stands of the account. @throws NotVisible */
    @Transactional
    public Optional<IssuerLink> link(AccountId id) {
        accounts.whyNotChange(id);
        return links.of(id);
    }

    /** Why the person of this request cannot change the link. */
    @Transactional
    public Optional<RuleBroken> whyNotChange(AccountId id) {
        return settings.isSet()
                ? accounts.whyNotChange(id)
                : Optional.of(new RuleBroken("identity.accountLink.noIssuer"));
    }

    /**
     * Whoever first comes with that name is this account's person.
     *
     * @throws RuleBroken where the account has a link, or the name is another's
     */
    @Transactional
    public void announce(AccountId id, String typed) {
        whyNotChange(id).ifPresent(RuleBroken::refuse);
        String person = Shown.announced(typed);
        if (links.of(id).isPresent()) {
            throw new RuleBroken("identity.accountLink.there");
        }
        if (links.isAnnounced(person)) {
            throw new RuleBroken("identity.accountLink.taken", person);
        }
        links.announce(id, person, user.getMe().id());
        trail.record("announceIssuer", KIND, id.value(), person);
    }

    /** The person comes no more by single sign-on, and whoever came so is out at the next click. */
    @Transactional
    public void remove(AccountId id) {
        whyNotChange(id).ifPresent(RuleBroken::refuse);
        if (links.remove(id)) {
            openSignIns.endAll(id, 0, Ending.DISABLED);
            trail.record("unlinkIssuer", KIND, id.value(), null);
        }
    }
}
