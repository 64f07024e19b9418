package tw.anwang.identity.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** Authenticator apps of the person of this request: made ready, confirmed with one code, asked at sign-in. */
@ApplicationScoped
public class Authenticators {
    /** As long as the hash is (RFC 4226 asks for 16 bytes at least). */
    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    SecretBox box;

    @Inject
    FactorAttempts attempts;

    @Inject
    OwnFactors own;

    @Inject
    Clock clock;

    /** A new secret, sealed: what waits for its confirmation in a session is no secret to who reads the session. */
    @Permitted(Permitted.ANYONE)
    public byte[] begin() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return box.seal(secret, me());
    }

    /** What the person takes over into the app. */
    @Permitted(Permitted.ANYONE)
    public AuthenticatorSetup setup(byte[] sealed) {
        String name = (String) em.createNativeQuery("select sign_in_name from identity_account where id = ?1")
                .setParameter(1, me().value())
                .getSingleResult();
        String issuer = Sentences.of("identity", "factor.issuer", Locale.TAIWAN);
        return new AuthenticatorSetup(issuer, name, box.open(sealed, me()));
    }

    /**
     * Adds the authenticator, once it has shown a right code.
     *
     * @throws RuleBroken {@code identity.factor.code.*}, {@code identity.factor.locked}; a wrong code stays counted
     */
    @Transactional(dontRollbackOn = RuleBroken.class)
    @Permitted(Permitted.ANYONE)
    public void confirm(byte[] sealed, String typed, String name) {
        String code = TimeCode.typed(typed);
        Instant now = clock.instant();
        attempts.begin(me(), now);
        take(TimeCode.stepOf(box.open(sealed, me()), code, now), now, "identity.factor.code.wrongNew");
        own.add(Factor.authenticator(me(), name, sealed, now));
        attempts.passed(me(), "addFactor", FactorKind.AUTHENTICATOR + " " + name);
    }

    /**
     * Asks for the code at sign-in.
     *
     * @throws RuleBroken {@code identity.factor.code.*}, {@code identity.factor.locked}; a wrong code stays counted
     */
    @Transactional(dontRollbackOn = RuleBroken.class)
    @Permitted(Permitted.ANYONE)
    public void check(String typed) {
        String code = TimeCode.typed(typed);
        Instant now = clock.instant();
        attempts.begin(me(), now);
        Factor shown = null;
        OptionalLong step = OptionalLong.empty();
        for (Factor factor : mine()) {
            OptionalLong here = TimeCode.stepOf(box.open(factor.secret(), me()), code, now);
            if (here.isPresent()) {
                shown = factor;
                step = here;
            }
        }
        take(step, now, "identity.factor.code.wrong");
        shown.used(now);
        attempts.passed(me(), "useFactor", FactorKind.AUTHENTICATOR + " " + shown.id());
    }

    private void take(OptionalLong step, Instant now, String wrong) {
        if (step.isEmpty()) {
            throw attempts.failed(me(), FactorKind.AUTHENTICATOR.name(), now, new RuleBroken(wrong));
        }
        if (!attempts.take(me(), step.getAsLong())) {
            throw attempts.failed(
                    me(), FactorKind.AUTHENTICATOR + " used", now, new RuleBroken("identity.factor.code.used"));
        }
    }

    private List<Factor> mine() {
        return em.createQuery("select f from Factor f where f.accountId = :account and f.kind = :kind", Factor.class)
                .setParameter("account", me().value())
                .setParameter("kind", FactorKind.AUTHENTICATOR)
                .getResultList();
    }

    private AccountId me() {
        return user.getMe().id();
    }
}
