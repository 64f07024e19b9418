package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.SignInAccounts;
import tw.anwang.identity.factor.FactorNeed;
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
    FactorNeed factors;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * The work of comparing is done before a transaction begins: many guesses sent at once would else all be judged by
     * the count that stood before the first of them.
     *
     * @throws RuleBroken {@code identity.signIn.refused} or {@code identity.signIn.locked}; the failure stays counted
     */
    public SignedIn signIn(String name, String password) {
        var now = clock.instant();
        Optional<SignInAccounts.Credentials> known = accounts.credentials(name);
        // always the same work: how long the answer takes must not tell whether the account exists or is disabled
        boolean right = passwords.matches(
                password, known.map(SignInAccounts.Credentials::passwordHash).orElse(null));
        if (known.isEmpty()) {
            trail.record("signInFailed", "identity.account", 0, name);
            throw new RuleBroken("identity.signIn.refused");
        }
        accounts.settle(known.get(), right, now);
        boolean passed = !factors.isAsked(known.get().id());
        return new SignedIn(known.get().id().value(), known.get().signInName(), now, passed);
    }
}
