package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** The accounts an administrator reaches; every change leaves a row in the trail, in the change's transaction. */
@ApplicationScoped
public class Accounts {
    static final String KIND = "identity.account";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AccountReach reach;

    @Inject
    Roles roles;

    @Inject
    ResetCodes codes;

    @Inject
    AccountBook book;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** A new or reset account and the code with which its person sets the password: shown once, good for so many hours. */
    public record Opened(AccountId account, String code, int hours) implements Serializable {}

    /** @throws NotVisible where the account is out of reach */
    @Transactional
    @Permitted(IdentityPermissions.ACCOUNTS)
    public AccountRecord record(AccountId id) {
        Account account = reached(id);
        trail.record("read", KIND, id.value(), null);
        return account.asRecord();
    }

    /** Why the person of this request cannot change the account; nothing where it can be changed. */
    @Transactional
    @Permitted(IdentityPermissions.ACCOUNTS)
    public Optional<RuleBroken> whyNotChange(AccountId id) {
        Account account = reached(id);
        return policy().whyNotChange(user.getMe(), id.value(), account.roles());
    }

    /** The same for a page that has read it in this moment; the verbs ask again. */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public Optional<RuleBroken> whyNotChange(AccountRecord read) {
        return policy().whyNotChange(user.getMe(), read.id(), read.roles());
    }

    /** The roles a page offers: those this person can give, and those the account has. */
    @Permitted(IdentityPermissions.ACCOUNTS)
    public List<String> rolesFor(Collection<String> had) {
        AccountPolicy policy = policy();
        return roles.codes().stream()
                .filter(code -> had.contains(code)
                        || policy.whyNotGive(user.getMe(), Set.of(code)).isEmpty())
                .toList();
    }

    @Transactional
    @Permitted(IdentityPermissions.ACCOUNTS)
    public Opened create(String signInName, AccountDetails details) {
        rules().check(details);
        if (isTaken(signInName)) {
            throw new RuleBroken("identity.account.taken", signInName);
        }
        Account account = book.open(signInName, details);
        return new Opened(account.id(), codes.issue(account), codes.hours());
    }

    /** @throws OptimisticLockException where somebody saved after that version was read */
    @Transactional
    @Permitted(IdentityPermissions.ACCOUNTS)
    public void change(AccountId id, int version, AccountDetails details) {
        Account account = changeable(id, version);
        rules().check(details);
        book.write(account, details);
    }

    @Transactional
    @Permitted(IdentityPermissions.ACCOUNTS)
    public void disable(AccountId id, int version) {
        book.disable(changeable(id, version));
    }

    @Transactional
    @Permitted(IdentityPermissions.ACCOUNTS)
    public void enable(AccountId id, int version) {
        book.enable(changeable(id, version));
    }

    /** Takes the password away and gives a code for a new one. */
    @Transactional
    @Permitted(IdentityPermissions.ACCOUNTS)
    public Opened reset(AccountId id, int version) {
        return new Opened(id, codes.issue(changeable(id, version)), codes.hours());
    }

    private Account reached(AccountId id) {
        Account account = em.find(Account.class, id.value());
        if (account == null || !reach.covers(user.getMe(), account.officeId())) {
            throw new NotVisible(KIND, id.value());
        }
        return account;
    }

    private Account changeable(AccountId id, int version) {
        Account account = reached(id);
        policy().whyNotChange(user.getMe(), id.value(), account.roles()).ifPresent(RuleBroken::refuse);
        if (account.version() != version) {
            throw new OptimisticLockException(account);
        }
        return account;
    }

    /** The rules for the person of this request. */
    AccountRules rules() {
        // a list asks again and again for the same few roles together
        Map<Set<String>, Boolean> givable = new HashMap<>();
        return new AccountRules(
                user.getMe(),
                policy(),
                codes -> givable.computeIfAbsent(codes, roles::areGivable),
                office -> reach.covers(user.getMe(), office),
                Taipei.today(clock));
    }

    private AccountPolicy policy() {
        return new AccountPolicy(roles.apart());
    }

    private boolean isTaken(String signInName) {
        return em.createQuery("select count(a) from Account a where a.signInName = :name", Long.class)
                        .setParameter("name", signInName)
                        .getSingleResult()
                > 0;
    }
}
