package tw.anwang.portal.journeys;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The app on a person's telephone: knows the key that a page showed, and what time it is. */
public final class AuthenticatorApp {
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final int STEP = 30;

    private final SecretKeySpec key;

    /** @param typed the key in groups of four */
    public AuthenticatorApp(String typed) {
        key = new SecretKeySpec(new Base32().decode(typed.replaceAll("\\s", "")), CODES.getAlgorithm());
    }

    /** What it shows now. */
    public String code() {
        return at(Instant.now());
    }

    /** What it shows next: a telephone whose clock is half a minute ahead. The code before may be used already. */
    public String nextCode() {
        return at(Instant.now().plusSeconds(STEP));
    }

    private String at(Instant moment) {
        try {
            return CODES.generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
