package tw.anwang.indicators.statistics;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.kernel.Sentences;

/**
 * The bars of the chart beside a table (ADR 0028): the sum of each row, from zero and on one scale. Ages and months
 * stand in their order, others by their number. It says nothing that the table does not.
 */
public final class StatisticsBars {
    private static final int MOST = 14;
    private static final int WIDTH = 480;
    private static final int STEP = 30;
    private static final int NAME = 16;
    private static final int HUNDRED = 100;
    private static final Set<String> IN_ORDER = Set.of(CountedQuestion.AGE, "month");

    /** @param y where the bar stands from the top; @param width in units of the drawing */
    public record Bar(String name, int y, long width, long number) {
        /** Where its number stands: behind the bar. */
        public long getEnd() {
            return width;
        }
    }

    private record Row(String name, long number) {}

    private final List<Row> drawn;
    private final Row largest;
    private final long sum;
    private final int leftOut;

    private StatisticsBars(List<Row> drawn, Row largest, long sum, int leftOut) {
        this.drawn = drawn;
        this.largest = largest;
        this.sum = sum;
        this.leftOut = leftOut;
    }

    /** Of the table's rows; none where nobody was counted. */
    static StatisticsBars of(StatisticsTable table) {
        int last = table.columns().size() - 1;
        List<Row> rows = IntStream.range(0, table.rows().size() - 1)
                .mapToObj(row -> new Row(table.rows().get(row).name(), table.numbers()[row][last]))
                .toList();
        boolean inOrder = IN_ORDER.contains(table.question().rows());
        List<Row> some = rows.stream().filter(row -> inOrder || row.number > 0).toList();
        List<Row> sorted = inOrder
                ? some.subList(Math.max(0, some.size() - MOST), some.size())
                : some.stream().sorted(byNumber()).limit(MOST).toList();
        return new StatisticsBars(
                sorted,
                rows.stream().min(byNumber()).orElse(new Row("", 0)),
                table.numbers()[table.rows().size() - 1][last],
                some.size() - sorted.size());
    }

    private static Comparator<Row> byNumber() {
        return Comparator.comparingLong(Row::number).reversed();
    }

    public int getHeight() {
        return drawn.size() * STEP;
    }

    public List<Bar> getBars() {
        long most = Math.max(1, drawn.stream().mapToLong(Row::number).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (Row row : drawn) {
            bars.add(new Bar(inShort(row.name), bars.size() * STEP, row.number * WIDTH / most, row.number));
        }
        return bars;
    }

    private static String inShort(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME - 1) + "…";
    }

    /** What is to be seen, in a sentence. */
    public String found(Locale locale) {
        String sentence = new MessageFormat(Sentences.of("indicators", "chart.found", locale), locale)
                .format(new Object[] {
                    sum, largest.name, largest.number, Math.round(HUNDRED * (double) largest.number / Math.max(1, sum))
                });
        return leftOut == 0
                ? sentence
                : sentence
                        + new MessageFormat(Sentences.of("indicators", "chart.leftOut", locale), locale)
                                .format(new Object[] {leftOut});
    }
}
