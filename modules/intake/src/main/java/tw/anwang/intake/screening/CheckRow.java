package tw.anwang.intake.screening;

import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.kernel.Sentences;

/**
 * What one source said, as a page shows it.
 *
 * @param source key in the messages of the module that is its first word
 * @param found how many records it names, {@code kept} how many more of which nothing else is told
 * @param words numbers of persons in them masked for others
 */
public record CheckRow(
        String source, CrossCheckAnswer.Outcome outcome, int found, int kept, String words, Instant askedAt) {
    public static CheckRow of(CrossCheck check, UnaryOperator<String> shown) {
        return new CheckRow(
                check.source(),
                check.outcome(),
                check.found(),
                check.kept(),
                shown.apply(check.words()),
                check.askedAt());
    }

    /** What the source is called in that language. */
    public String label(Locale locale) {
        return Sentences.of(source.substring(0, source.indexOf('.')), source, locale);
    }
}
