package tw.anwang.meetings.minutes;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import java.util.stream.IntStream;

/** What differs between two versions of a text, line by line; empty lines and blanks at the ends do not count. */
public final class Changes {
    private Changes() {}

    /** How a line changed. */
    public enum Sort {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One changed line: the words before and now, of which one may be empty. */
    public record Change(Sort sort, String before, String now) {}

    /** Only what changed, in the order of the text. */
    public static List<Change> between(String before, String now) {
        return DiffRowGenerator.create()
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(words(before), words(now))
                .stream()
                .filter(row -> row.getTag() != DiffRow.Tag.EQUAL)
                .map(row -> new Change(sort(row.getTag()), row.getOldLine(), row.getNewLine()))
                .toList();
    }

    private static List<String> words(String text) {
        OriginalLines lines = new OriginalLines(text);
        return IntStream.rangeClosed(1, lines.count())
                .mapToObj(lines::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Sort sort(DiffRow.Tag tag) {
        return switch (tag) {
            case INSERT -> Sort.ADDED;
            case DELETE -> Sort.REMOVED;
            default -> Sort.CHANGED;
        };
    }
}
