package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.identity.password.PasswordRules;
import tw.anwang.identity.password.Passwords;
import tw.anwang.kernel.RuleBroken;

/** The passwords an account had before: they do not come again for a while. */
@ApplicationScoped
class FormerPasswords {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    /** Sets a password its person chose. @throws RuleBroken {@code identity.password.*} where it is not good enough */
    void choose(Account account, String wanted, Instant now) {
        rules.whyNotUse(wanted, account.signInName()).ifPresent(RuleBroken::refuse);
        if (before(account).anyMatch(hash -> passwords.matches(wanted, hash))) {
            throw new RuleBroken("identity.password.again", rules.remembered());
        }
        remember(account, now);
        account.password().set(passwords.hash(wanted), false, now);
    }

    /** Before the present one is replaced or taken away. */
    void remember(Account account, Instant now) {
        if (account.password().hash() != null) {
            em.persist(
                    new FormerPassword(account.id().value(), account.password().hash(), now));
        }
    }

    private Stream<String> before(Account account) {
        Stream<String> present = Stream.ofNullable(account.password().hash());
        List<FormerPassword> former = em.createQuery(
                        "select f from FormerPassword f where f.accountId = :account order by f.id desc",
                        FormerPassword.class)
                .setParameter("account", account.id().value())
                .setMaxResults(
                        Math.max(0, rules.remembered() - (account.password().hash() == null ? 0 : 1)))
                .getResultList();
        return Stream.concat(present, former.stream().map(FormerPassword::passwordHash));
    }
}
