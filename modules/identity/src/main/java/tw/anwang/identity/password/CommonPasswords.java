package tw.anwang.identity.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Passwords that many people have: the frequency lists and keyboard rows of zxcvbn, which come with the build, and the
 * words of this place in {@code common-here.txt}; with digits hung on and letters written as signs, too.
 */
@ApplicationScoped
public class CommonPasswords {
    /** Tries a guesser who knows the lists needs, as a power of ten: eight random signs need 8. */
    private static final double ENOUGH = 7.99;

    /** The work grows with the square of the length; what begins with so many good signs is good. */
    private static final int LOOKED_AT = 40;

    private final Zxcvbn guesser = new Zxcvbn();
    private final List<String> wordsHere = read();

    /** @param signInName whose parts are guessed first */
    public boolean isCommon(String password, String signInName) {
        List<String> words = new ArrayList<>(wordsHere);
        words.addAll(List.of(signInName.toLowerCase(Locale.ROOT).split("[._-]")));
        int end = password.offsetByCodePoints(0, Math.min(LOOKED_AT, password.codePointCount(0, password.length())));
        return guesser.measure(password.substring(0, end), words).getGuessesLog10() < ENOUGH;
    }

    private static List<String> read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream("common-here.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
