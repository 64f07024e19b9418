package tw.anwang.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.SignInAccounts;
import tw.anwang.identity.account.SignInAccounts.Credentials;
import tw.anwang.identity.account.UsedResetCodes;
import tw.anwang.identity.account.UsedResetCodes.Use;
import tw.anwang.identity.factor.FactorNeed;
import tw.anwang.identity.password.PasswordRules;
import tw.anwang.identity.password.Passwords;
import tw.anwang.kernel.RuleBroken;

/**
 * The act of signing in: counts failures, locks, leaves a trace. Words, status and work are the same for a wrong
 * password, an unknown name, a locked and a disabled account: who tries names learns nothing of them.
 */
@ApplicationScoped
public class SignIns {
    private static final int LONGEST_NAME = 60;

    @Inject
    SignInAccounts accounts;

    @Inject
    SignInThrottle throttle;

    @Inject
    OpenSignIns open;

    @Inject
    Passwords passwords;

    @Inject
    FactorNeed factors;

    @Inject
    UsedResetCodes resetCodes;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Who is in, and what was before. */
    public record Arrived(SignedIn person, Before before) {}

    /**
     * The work of comparing is done before a transaction begins: many guesses sent at once would else all be judged by
     * the count that stood before the first of them.
     *
     * @throws RuleBroken {@code identity.signIn.refused}, the failure stays counted; {@code identity.signIn.tooMany}
     *     before anything is compared
     */
    public Arrived signIn(String name, String password, Client client) {
        String tried = name.substring(0, Math.min(name.length(), LONGEST_NAME + 1));
        throttle.whyNot(client.address()).ifPresent(obstacle -> {
            trail.record("signInFailed", "identity.account", 0, tried + " [too many]");
            throw obstacle;
        });
        Instant now = clock.instant();
        Credentials known = accounts.credentials(tried).orElse(Credentials.nobodys(tried));
        // always the same work: how long the answer takes must not tell whether the account exists or is disabled
        boolean right = PasswordRules.isOfUsualLength(password) && passwords.matches(password, known.passwordHash());
        Optional<Integer> failures = accounts.settle(known, right, now);
        if (failures.isEmpty()) {
            throttle.failed(client.address());
            throw new RuleBroken("identity.signIn.refused", accounts.allowedFailures(), accounts.lockMinutes());
        }
        if (passwords.isWeak(known.passwordHash())) {
            accounts.rehash(known, passwords.hash(password));
        }
        return arrived(known, client, failures.get(), false, !factors.isAsked(known.id()));
    }

    /** Who comes from the issuer is known already. @param secondFactor whether the issuer asked for one that counts here */
    public Arrived byIssuer(Credentials person, Client client, int failures, boolean secondFactor) {
        return arrived(person, client, failures, true, secondFactor || !factors.isAsked(person.id()));
    }

    private Arrived arrived(Credentials person, Client client, int failures, boolean byIssuer, boolean passed) {
        Optional<OpenSignIns.Line> last = open.last(person.id());
        Instant since = last.map(OpenSignIns.Line::since).orElse(Instant.EPOCH);
        Use reset = resetCodes.since(person.id(), since).orElse(null);
        Before before = last.map(one -> new Before(one.since(), one.address(), one.browser(), failures, reset))
                .orElse(new Before(null, "", "", failures, reset));
        long number = open.begin(person.id(), client, clock.instant());
        return new Arrived(
                new SignedIn(person.id().value(), person.signInName(), number, passed, byIssuer, null), before);
    }
}
