package tw.anwang.intake.platform;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Words of coded columns that no table knows, as an export is read. A column of codes has few and short ones; where
 * they are many or long it is another column, of names perhaps, and nothing of it is kept.
 */
final class UnknownWords {
    /** Different words of one field [assumed]. */
    static final int MOST = 30;
    /** Signs of a word [assumed]. */
    static final int LONGEST = 30;

    private final Map<FeedField, Set<String>> words = new EnumMap<>(FeedField.class);

    void take(Problem problem) {
        if (problem != null && problem.rule().equals("intake.platform.unknownCode")) {
            Set<String> of = words.computeIfAbsent(problem.field(), field -> new LinkedHashSet<>());
            if (of.size() <= MOST) {
                of.add(problem.read());
            }
        }
    }

    /** Those of fields that are codes indeed. */
    void each(BiConsumer<FeedField, String> word) {
        words.forEach((field, some) -> {
            if (isCodes(field)) {
                some.forEach(one -> word.accept(field, one));
            }
        });
    }

    private boolean isCodes(FeedField field) {
        Set<String> some = words.get(field);
        return some.size() <= MOST && some.stream().allMatch(one -> one.length() <= LONGEST);
    }
}
