package tw.anwang.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;

/** Accounts as the sign-in sees them, before anybody is known: therefore no right is asked for here. */
@ApplicationScoped
public class SignInAccounts {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /** Number of wrong passwords in a row before the lock, and its minutes (domain: 5 and 15). */
    @Inject
    @ConfigProperty(name = "app.signin.failures", defaultValue = "5")
    int allowedFailures;

    @Inject
    @ConfigProperty(name = "app.signin.lock.minutes", defaultValue = "15")
    int lockMinutes;

    /** What signing in needs to know of an account. */
    public record Credentials(AccountId id, String signInName, String passwordHash, Optional<RuleBroken> obstacle) {}

    public Optional<Credentials> credentials(String signInName, Instant now) {
        return em.createQuery("select a from Account a where a.signInName = :name", Account.class)
                .setParameter("name", signInName)
                .getResultStream()
                .findFirst()
                .map(a -> new Credentials(a.id(), a.signInName(), a.passwordHash(), a.whyNotSignIn(now)));
    }

    @Transactional
    public void countSignIn(AccountId id, boolean right, Instant now) {
        Account account = em.find(Account.class, id.value());
        if (right) {
            account.signedIn(now);
        } else {
            account.failedToSignIn(now, allowedFailures, Duration.ofMinutes(lockMinutes));
        }
    }
}
