package tw.anwang.identity.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import tw.anwang.kernel.RuleBroken;

/**
 * The code an authenticator shows (RFC 6238: SHA-1, 6 digits, half a minute, which every such program speaks).
 * A step is the number of half minutes since 1970.
 */
final class TimeCode {
    private static final int DIGITS = 6;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(
            STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);

    private TimeCode() {}

    /**
     * The six digits in what a person typed or pasted: full-width ones too, with blanks or hyphens between.
     *
     * @throws RuleBroken {@code identity.factor.code.digits} where it is anything else
     */
    static String typed(String words) {
        String digits = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\-]", "");
        if (!digits.matches("[0-9]{" + DIGITS + "}")) {
            throw new RuleBroken("identity.factor.code.digits");
        }
        return digits;
    }

    /** The step whose code this is: the present one, the one before (typed slowly) or the next (the clocks differ). */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long found = -1;
        for (int away = -1; away <= 1; away++) {
            Instant moment = now.plus(STEP.multipliedBy(away));
            if (same(at(secret, moment), code)) {
                found = step(moment);
            }
        }
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
    }

    static String at(byte[] secret, Instant moment) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    /** Takes as long for a wrong first digit as for a wrong last one. */
    private static boolean same(String right, String typed) {
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.US_ASCII));
    }
}
