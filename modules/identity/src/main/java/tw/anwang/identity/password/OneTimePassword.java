package tw.anwang.identity.password;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A random password that is shown once and must be changed at the next sign-in; no sign looks like another. */
public final class OneTimePassword {
    private static final List<String> KINDS =
            List.of("abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "-+=%");
    private static final int OF_EACH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** Sixteen signs, four of each kind: enough for every rule a setting can ask for. */
    public static String random() {
        List<Character> signs = new ArrayList<>();
        for (String kind : KINDS) {
            for (int i = 0; i < OF_EACH; i++) {
                signs.add(kind.charAt(RANDOM.nextInt(kind.length())));
            }
        }
        Collections.shuffle(signs, RANDOM);
        StringBuilder password = new StringBuilder();
        signs.forEach(password::append);
        return password.toString();
    }
}
