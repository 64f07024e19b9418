package tw.anwang.identity.factor;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A code on paper for the day the telephone is lost: twelve signs, of which the first tells which of the set it is, so
 * that one slow comparison is enough. The other eleven are worth 53 bits. No sign looks like another.
 */
record RecoveryCode(String signs) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** As many as that, each with a first sign of its own. */
    static List<RecoveryCode> set(int count) {
        List<Character> places = new ArrayList<>();
        ALPHABET.chars().forEach(sign -> places.add((char) sign));
        Collections.shuffle(places, RANDOM);
        return places.stream().limit(count).map(RecoveryCode::random).toList();
    }

    private static RecoveryCode random(char place) {
        StringBuilder signs = new StringBuilder().append(place);
        while (signs.length() < LENGTH) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new RecoveryCode(signs.toString());
    }

    /** What a person typed, in capitals, without blanks and hyphens, full-width signs as plain ones. */
    static RecoveryCode typed(String words) {
        return new RecoveryCode(Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]", ""));
    }

    String place() {
        return signs.isEmpty() ? "" : signs.substring(0, 1);
    }

    /** As it is printed: ABCD-EFGH-JKMN. */
    String printed() {
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** A record would else write it into a log. */
    @Override
    public String toString() {
        return "RecoveryCode " + place();
    }
}
