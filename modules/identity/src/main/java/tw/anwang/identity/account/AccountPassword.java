package tw.anwang.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** The password of an account, and the lock that wrong ones close. */
@Embeddable
public class AccountPassword {
    @Column(name = "password_hash")
    private String hash;

    @Column(name = "must_change_password")
    private boolean mustChange;

    @Convert(converter = UtcInstant.class)
    @Column(name = "password_changed_at")
    private Instant changedAt;

    @Column(name = "failed_sign_ins")
    private int failedSignIns;

    @Convert(converter = UtcInstant.class)
    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected AccountPassword() {}

    /** Locked for so many minutes more; nothing where it is open. */
    Optional<RuleBroken> whyNotYet(Instant now) {
        if (lockedUntil == null || !now.isBefore(lockedUntil)) {
            return Optional.empty();
        }
        long minutes =
                Math.max(1, Duration.between(now, lockedUntil).plusSeconds(59).toMinutes());
        return Optional.of(new RuleBroken("identity.signIn.locked", minutes));
    }

    /** @param newHash null where nobody signs in with one */
    void set(String newHash, boolean toBeChanged, Instant now) {
        hash = newHash;
        changedAt = now;
        mustChange = toBeChanged;
        unlock();
    }

    /** Nobody signs in until the person has set a new one. */
    void forget(Instant now) {
        set(null, true, now);
    }

    void unlock() {
        failedSignIns = 0;
        lockedUntil = null;
    }

    String hash() {
        return hash;
    }

    boolean mustChange() {
        return mustChange;
    }

    Instant changedAt() {
        return changedAt;
    }
}
