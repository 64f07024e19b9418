package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Trail;
import tw.anwang.identity.grant.GrantEnds;
import tw.anwang.identity.signin.Ending;
import tw.anwang.identity.signin.OpenSignIns;

/** The book of accounts: takes in what the rules have allowed, in the caller's transaction; each change leaves its row in the trail there. */
@ApplicationScoped
public class AccountBook {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    OpenSignIns openSignIns;

    @Inject
    GrantEnds grants;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Makes an account; nobody can sign in with it yet. */
    Account open(String signInName, AccountDetails details) {
        Account account = new Account(signInName, details.name(), details.office(), details.roles());
        account.rename(details.name(), details.email());
        account.password().forget(clock.instant());
        account.endOn(details.endsOn());
        em.persist(account);
        em.flush();
        trail.record("create", Accounts.KIND, account.id().value(), words(details));
        return account;
    }

    void write(Account account, AccountDetails details) {
        boolean moves = !account.officeId().equals(details.office());
        account.rename(details.name(), details.email());
        account.endOn(details.endsOn());
        account.moveTo(details.office());
        account.giveRoles(details.roles());
        if (moves) {
            grants.leftBy(account.id());
        }
        trail.record("change", Accounts.KIND, account.id().value(), words(details));
    }

    /** Out at the next click. */
    void disable(Account account) {
        account.disable(clock.instant());
        grants.leftBy(account.id());
        openSignIns.endAll(account.id(), 0, Ending.DISABLED);
        trail.record("disable", Accounts.KIND, account.id().value(), null);
    }

    void enable(Account account) {
        account.enable(clock.instant());
        trail.record("enable", Accounts.KIND, account.id().value(), null);
    }

    /** What the trail keeps of a change: office and roles are rights, names are not. */
    private static String words(AccountDetails details) {
        Set<String> sorted = new TreeSet<>(details.roles());
        OfficeId office = details.office();
        return "office " + office.value() + ", roles " + String.join(" ", sorted);
    }
}
