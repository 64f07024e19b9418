package tw.anwang.meetings.figures;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;

/** What the figures mean, in the same sentences on the page and on both papers. */
final class FigureMeanings {
    static final List<String> KEYS =
            List.of("scope", "due", "inTime", "late", "rate", "leftOut", "returned", "items", "grouped", "excluded");

    private FigureMeanings() {}

    static List<String> sentences(Locale locale) {
        return KEYS.stream().map(key -> words("figures.means." + key, locale)).toList();
    }

    /** 112/02/01 14:32. */
    static String asOf(Instant moment) {
        return RocDate.format(moment);
    }

    static String words(String key, Locale locale) {
        return Sentences.of("meetings", key, locale);
    }
}
