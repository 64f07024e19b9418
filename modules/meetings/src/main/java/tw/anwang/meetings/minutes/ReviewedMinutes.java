package tw.anwang.meetings.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the review page shows of minutes: their lines and their items, and where to go next. */
public final class ReviewedMinutes {
    private final List<ItemRow> rows;

    ReviewedMinutes(List<ItemRow> rows) {
        this.rows = rows;
    }

    /** Where a person begins: the first doubtful item, else the first open one. */
    Optional<ItemRow> begin() {
        return firstFrom(0, ReviewState.DOUBTFUL).or(() -> nextOpen(-1));
    }

    /** The next open item behind that position, from the top again at the end. */
    Optional<ItemRow> nextOpen(int position) {
        return rows.stream()
                .filter(row -> row.review().isOpen() && row.position() > position)
                .findFirst()
                .or(() -> rows.stream().filter(row -> row.review().isOpen()).findFirst());
    }

    /** The next doubtful item behind that position, from the top again at the end. */
    Optional<ItemRow> nextDoubtful(int position) {
        return firstFrom(position + 1, ReviewState.DOUBTFUL).or(() -> firstFrom(0, ReviewState.DOUBTFUL));
    }

    private Optional<ItemRow> firstFrom(int position, ReviewState state) {
        return rows.stream()
                .filter(row -> row.position() >= position && row.review() == state)
                .findFirst();
    }

    long count(ReviewState state) {
        return rows.stream().filter(row -> row.review() == state).count();
    }

    long open() {
        return rows.stream().filter(row -> row.review().isOpen()).count();
    }

    /**
     * One line of the original text.
     *
     * @param current whether the open item stands on it; {@code first} on its first line
     */
    public record Line(int number, String text, boolean current, boolean first) {}

    /** Every line with words on it, the open item's marked; {@code from} 0 marks none. */
    static List<Line> lines(String original, int from, int to) {
        OriginalLines lines = new OriginalLines(original);
        return IntStream.rangeClosed(1, lines.count())
                .filter(number -> !lines.line(number).isEmpty())
                .mapToObj(number -> new Line(
                        number, lines.line(number), from <= number && number <= to && from > 0, number == from))
                .toList();
    }
}
