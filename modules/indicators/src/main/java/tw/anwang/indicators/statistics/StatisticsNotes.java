package tw.anwang.indicators.statistics;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.kernel.Sentences;

/** What stands below a table: who is counted, who is kept out, and what is hidden. */
final class StatisticsNotes {
    private StatisticsNotes() {}

    /** @param published null for the table of the house */
    static List<String> of(StatisticsTable table, PublishedTable published, SubjectWords words) {
        List<String> notes = new ArrayList<>(words.getMeanings());
        table.sum()
                .keptOut()
                .forEach((reason, number) -> notes.add(MessageFormat.format(
                        Sentences.of("indicators", "statistics.keptOut", words.locale()),
                        words.word(reason),
                        String.valueOf(published == null ? number : published.told(number)))));
        if (published != null) {
            notes.add(new MessageFormat(
                            Sentences.of(
                                    "indicators",
                                    published.getHidden() == 0 ? "publish.nothing" : "publish.hidden",
                                    words.locale()),
                            words.locale())
                    .format(new Object[] {published.most(), published.getHidden(), PublishedTable.HIDDEN}));
        }
        return notes;
    }
}
