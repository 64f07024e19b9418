package tw.anwang.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/**
 * What makes a password good enough and how long it lasts: 防護基準 annex 10 asks for length, kinds of characters, the
 * last three not again, a least and a greatest age; the figures are settings, their defaults [assumed].
 */
@ApplicationScoped
public class PasswordRules {
    /** Nobody types more; what is longer is sent to keep the server busy and is not even hashed. */
    private static final int LONGEST = 200;

    @Inject
    CommonPasswords common;

    @Inject
    @ConfigProperty(name = "app.password.min.length", defaultValue = "8")
    int minLength;

    @Inject
    @ConfigProperty(name = "app.password.kinds", defaultValue = "3")
    int kinds;

    /** How many passwords, the present one among them, may not come again. */
    @Inject
    @ConfigProperty(name = "app.password.remembered", defaultValue = "3")
    int remembered;

    @Inject
    @ConfigProperty(name = "app.password.min.age.days", defaultValue = "1")
    int minAgeDays;

    @Inject
    @ConfigProperty(name = "app.password.max.age.days", defaultValue = "90")
    int maxAgeDays;

    /** Why these characters make no password for this account, whatever came before. */
    public Optional<RuleBroken> whyNotUse(String wanted, String signInName) {
        if (!isOfUsualLength(wanted)) {
            return Optional.of(new RuleBroken("identity.password.long", LONGEST));
        }
        if (wanted.codePointCount(0, wanted.length()) < minLength) {
            return Optional.of(new RuleBroken("identity.password.short", minLength));
        }
        if (kindsOf(wanted) < kinds) {
            return Optional.of(new RuleBroken("identity.password.plain", kinds));
        }
        if (wanted.toLowerCase(Locale.ROOT).contains(signInName.toLowerCase(Locale.ROOT))) {
            return Optional.of(new RuleBroken("identity.password.name"));
        }
        if (common.isCommon(wanted, signInName)) {
            return Optional.of(new RuleBroken("identity.password.common"));
        }
        return Optional.empty();
    }

    /** Whether it may be compared at all. */
    public static boolean isOfUsualLength(String password) {
        return password.length() <= LONGEST;
    }

    /** Why a password set at that moment cannot be changed by its owner yet: it would make room for an old one. */
    public Optional<RuleBroken> whyNotYet(Instant changedAt, Instant now) {
        Instant from = changedAt.plus(Duration.ofDays(minAgeDays));
        return now.isBefore(from)
                ? Optional.of(new RuleBroken("identity.password.young", Taipei.dayOf(from)))
                : Optional.empty();
    }

    public boolean isTooOld(Instant changedAt, Instant now) {
        return !now.isBefore(changedAt.plus(Duration.ofDays(maxAgeDays)));
    }

    public int minLength() {
        return minLength;
    }

    public int kinds() {
        return kinds;
    }

    public int remembered() {
        return remembered;
    }

    /** Of four: small letters, capitals, digits, all other signs. */
    static int kindsOf(String password) {
        List<IntPredicate> all = List.of(
                sign -> sign >= 'a' && sign <= 'z',
                sign -> sign >= 'A' && sign <= 'Z',
                sign -> sign >= '0' && sign <= '9',
                sign -> sign > 127 || !Character.isLetterOrDigit(sign));
        return (int) all.stream()
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }
}
