package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.Accounts;
import tw.anwang.kernel.RuleBroken;

/** The act of signing in: counts failures, locks, leaves a trace; tells nothing about which part was wrong. */
@ApplicationScoped
public class SignIns {
    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws RuleBroken {@code identity.signIn.refused} or {@code identity.signIn.locked}; the failure stays counted */
    @Transactional(dontRollbackOn = RuleBroken.class)
    public SignedIn signIn(String name, String password) {
        var now = clock.instant();
        Optional<Accounts.Credentials> known = accounts.credentials(name, now);
        known.flatMap(Accounts.Credentials::obstacle).ifPresent(obstacle -> {
            throw obstacle;
        });
        boolean right = passwords.matches(
                password, known.map(Accounts.Credentials::passwordHash).orElse(null));
        known.ifPresent(account -> accounts.countSignIn(account.id(), right, now));
        if (!right) {
            throw new RuleBroken("identity.signIn.refused");
        }
        var account = known.orElseThrow();
        trail.record("signIn", "identity.account", account.id().value(), null);
        return new SignedIn(account.id().value(), account.signInName(), now);
    }
}
