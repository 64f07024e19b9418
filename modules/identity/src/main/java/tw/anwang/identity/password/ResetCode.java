package tw.anwang.identity.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A random code of 125 bits with which a person sets a password, once: above the 112 bits from which a fast hash will do
 * (ASVS 5.0, 6.5.2). No sign looks like another, and it can be read out on the telephone: {@code
 * abcde-fghij-kmnpq-rstuv-23456}.
 */
public final class ResetCode {
    private static final String SIGNS = "23456789abcdefghijkmnpqrstuvwxyz";
    private static final int GROUPS = 5;
    private static final int IN_GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ResetCode() {}

    public static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_GROUP; i++) {
            code.append(i > 0 && i % IN_GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /**
     * What is stored of it. A fast hash will do: nobody can try all codes. Capitals, blanks, hyphens and full width make
     * no difference.
     */
    public static String hash(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
