package tw.anwang.meetings.pattern;

import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.SensitiveText;
import tw.anwang.minutes.Item;
import tw.anwang.minutes.Minutes;

/**
 * What a word would change in the reading of one file: points that are read so today and would not be, and points that
 * would be read instead.
 */
public record Trial(long seriesId, PatternWord word, List<Line> gone, List<Line> come) {
    private static final int LONGEST = 60;

    /** A point as read, numbers of persons masked. @param said what became of it or of earlier items, or empty */
    public record Line(int number, String kind, String text, String said) {
        static Line of(Item item) {
            String text = item.text().isBlank() ? item.path() : item.text();
            List<String> said = new ArrayList<>();
            if (item.outcome() != null) {
                said.add(item.outcome());
            }
            item.previousItems().forEach(one -> said.add(one.number() + " " + one.disposition()));
            String shown = SensitiveText.masked(text);
            return new Line(
                    item.lines().from(),
                    item.kind().name(),
                    shown.substring(0, Math.min(LONGEST, shown.length())),
                    SensitiveText.masked(String.join("、", said)));
        }
    }

    static Trial of(long seriesId, PatternWord word, Minutes today, Minutes then) {
        List<Line> before = lines(today);
        List<Line> after = lines(then);
        return new Trial(seriesId, word, without(before, after), without(after, before));
    }

    /** Whether the file would be read as it is read today. */
    public boolean isWithoutEffect() {
        return gone.isEmpty() && come.isEmpty();
    }

    private static List<Line> lines(Minutes minutes) {
        return minutes.items().stream().map(Line::of).toList();
    }

    private static List<Line> without(List<Line> lines, List<Line> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
