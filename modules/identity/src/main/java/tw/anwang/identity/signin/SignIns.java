package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.SignInAccounts;
import tw.anwang.identity.password.Passwords;
import tw.anwang.kernel.RuleBroken;

/** The act of signing in: counts failures, locks, leaves a trace; tells nothing about which part was wrong. */
@ApplicationScoped
public class SignIns {
    @Inject
    SignInAccounts accounts;

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
        Optional<SignInAccounts.Credentials> known = accounts.credentials(name, now);
        // always the same work: how long the answer takes must not tell whether the account exists or is disabled
        boolean right = passwords.matches(
                password, known.map(SignInAccounts.Credentials::passwordHash).orElse(null));
        known.flatMap(SignInAccounts.Credentials::obstacle).ifPresent(obstacle -> {
            throw obstacle;
        });
        known.ifPresent(account -> accounts.countSignIn(account.id(), right, now));
        if (!right) {
            trail.record(
                    "signInFailed",
                    "identity.account",
                    known.map(one -> one.id().value()).orElse(0L),
                    name);
            throw new RuleBroken("identity.signIn.refused");
        }
        var account = known.orElseThrow();
        trail.record("signIn", "identity.account", account.id().value(), null);
        return new SignedIn(account.id().value(), account.signInName(), now);
    }
}
