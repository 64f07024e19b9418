package tw.anwang.indicators.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tw.anwang.indicators.statistics.StatisticsTable.Head;

/**
 * A table as it may leave the house: small numbers are hidden, and as many others as it takes that none of them follows
 * from the sums.
 *
 * @param most the largest number that is hidden for itself; 0 hides nothing
 */
public record PublishedTable(StatisticsTable table, int most, boolean[][] hidden) {
    /** Stands for a number. */
    public static final String HIDDEN = "＊";

    /** @param words the number, or {@link #HIDDEN} */
    public record Cell(String words, boolean hidden) {}

    public record Line(Head head, List<Cell> cells) {}

    static PublishedTable of(StatisticsTable table, int most) {
        return new PublishedTable(table, most, SmallCells.hiddenIn(withSums(table), most));
    }

    /** A table without columns is one column and its sums, which are the same numbers. */
    private static long[][] withSums(StatisticsTable table) {
        return table.columns().size() > 1
                ? table.numbers()
                : Arrays.stream(table.numbers())
                        .map(row -> new long[] {row[0], row[0]})
                        .toArray(long[][]::new);
    }

    /** Every row, and the sums as the last one. */
    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < table.columns().size(); c++) {
                cells.add(new Cell(hidden[r][c] ? HIDDEN : Long.toString(table.numbers()[r][c]), hidden[r][c]));
            }
            lines.add(new Line(table.rows().get(r), cells));
        }
        return lines;
    }

    /** How many numbers of the table are hidden. */
    public long getHidden() {
        return getLines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(Cell::hidden)
                .count();
    }

    /** A number beside the table. */
    String told(long number) {
        return number > 0 && number <= most ? HIDDEN : Long.toString(number);
    }
}
