package tw.anwang.minutes.units;

import java.util.Set;
import tw.anwang.minutes.vocabulary.Words;

/** Offices that follow one another in one name: 衛生福利部＋社會及家庭署, 桃園市＋中壢區＋衛生所. */
final class Offices {
    private static final Set<String> KEYS = Set.of("SUB", "CENTRAL", "SCHOOL");

    private final Words names;

    Offices(Words names) {
        this.names = names;
    }

    /** Where the offices that follow one another from {@code from} on end (衛生福利部＋社會及家庭署). */
    int end(String text, int from) {
        int to = from;
        for (int parts = 0; parts < 4; parts++) {
            int next = part(text, to);
            if (next == to) {
                break;
            }
            to = next;
        }
        return to;
    }

    /** Where the part of a name at {@code from} ends: an office, perhaps behind a town (桃園市＋中壢區＋衛生所). */
    private int part(String text, int from) {
        int at = from;
        Words.Word town = names.at(text, at);
        if (town != null && town.key().equals("TOWN")) {
            at += town.text().length();
        }
        for (int office :
                at < text.length() && "區鄉鎮市".indexOf(text.charAt(at)) >= 0 ? new int[] {at, at + 1} : new int[] {at}) {
            Words.Word word = names.at(text, office);
            if (word != null && KEYS.contains(word.key())) {
                return office + word.text().length();
            }
        }
        return from;
    }
}
