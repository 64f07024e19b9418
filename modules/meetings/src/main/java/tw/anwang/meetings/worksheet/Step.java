package tw.anwang.meetings.worksheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** What a row wants done with its words: kept as a draft (草稿), or laid before the head (陳核). */
enum Step {
    DRAFT,
    SUBMIT;

    private static final Set<Locale> LANGUAGES = Set.of(Locale.TAIWAN, Locale.ENGLISH);

    /** An empty cell means a draft. @throws RuleBroken for a word that is neither */
    static boolean isSubmit(String typed) {
        String word = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toLowerCase(Locale.ROOT);
        if (word.isEmpty() || DRAFT.isCalled(word)) {
            return false;
        }
        if (SUBMIT.isCalled(word)) {
            return true;
        }
        throw new RuleBroken("meetings.worksheet.unknownStep", typed);
    }

    private boolean isCalled(String word) {
        return LANGUAGES.stream().map(this::words).anyMatch(word::equals);
    }

    private String words(Locale language) {
        return Sentences.of("meetings", "worksheet.step." + name(), language).toLowerCase(Locale.ROOT);
    }
}
