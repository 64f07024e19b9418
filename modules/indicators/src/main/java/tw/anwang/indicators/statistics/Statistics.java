package tw.anwang.indicators.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords;
import tw.anwang.desk.CountedRecords.CountedCell;
import tw.anwang.identity.Permitted;
import tw.anwang.indicators.IndicatorsPermissions;
import tw.anwang.indicators.statistics.StatisticsTable.Head;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;

/** Counts what a module lets count, and lays it out as a table. */
@ApplicationScoped
@Permitted(IndicatorsPermissions.STATISTICS)
public class Statistics {
    @Inject
    Subjects subjects;

    @Inject
    Clock clock;

    public SubjectWords words(StatisticsAsked asked, Locale locale) {
        return new SubjectWords(subjects.of(asked.getOf()), locale);
    }

    public StatisticsTable table(StatisticsAsked asked, Locale locale) {
        CountedRecords records = subjects.of(asked.getOf());
        CountedQuestion question = StatisticsQuestion.of(asked, records, Taipei.today(clock));
        List<CountedCell> cells = records.cells(question);
        List<Head> rows = heads(
                records,
                question.rows(),
                question,
                cells.stream().map(CountedCell::row).toList(),
                locale);
        List<Head> columns = question.columns().equals(CountedQuestion.NONE)
                ? new ArrayList<>()
                : heads(
                        records,
                        question.columns(),
                        question,
                        cells.stream().map(CountedCell::column).toList(),
                        locale);
        Head sum = new Head(null, Sentences.of("indicators", "statistics.sum", locale));
        rows.add(sum);
        columns.add(sum);
        return new StatisticsTable(
                records,
                question,
                clock.instant(),
                rows,
                columns,
                numbers(cells, rows, columns),
                records.sum(question, cells));
    }

    private static long[][] numbers(List<CountedCell> cells, List<Head> rows, List<Head> columns) {
        long[][] numbers = new long[rows.size()][columns.size()];
        for (CountedCell cell : cells) {
            int row = place(rows, cell.row());
            int column = place(columns, cell.column());
            numbers[row][column] += cell.people();
            numbers[rows.size() - 1][column] += cell.people();
            if (column != columns.size() - 1) {
                numbers[row][columns.size() - 1] += cell.people();
                numbers[rows.size() - 1][columns.size() - 1] += cell.people();
            }
        }
        return numbers;
    }

    private static int place(List<Head> heads, String value) {
        for (int i = 0; i < heads.size(); i++) {
            if (value.equals(heads.get(i).value())) {
                return i;
            }
        }
        return heads.size() - 1;
    }

    private static List<Head> heads(
            CountedRecords records, String dimension, CountedQuestion question, List<String> found, Locale locale) {
        List<Head> heads = new ArrayList<>();
        if (dimension.equals(CountedQuestion.AGE)) {
            question.ages().forEach(ages -> heads.add(new Head(ages.key(), ages.words())));
            for (String rest : List.of(CountedQuestion.OTHER_AGE, CountedQuestion.UNKNOWN_AGE)) {
                heads.add(new Head(rest, Sentences.of("indicators", "age." + rest, locale)));
            }
        } else {
            TreeSet<String> values = new TreeSet<>(found);
            boolean nothing = values.remove("");
            Map<String, String> names = records.names(dimension, values, locale);
            values.forEach(value -> heads.add(new Head(value, names.get(value))));
            if (nothing) {
                heads.add(new Head("", Sentences.of("indicators", "statistics.nothing", locale)));
            }
        }
        return heads;
    }

    /** What is asked for, in a line; or why it cannot be. */
    public String described(StatisticsAsked asked, Locale locale) {
        try {
            SubjectWords words = words(asked, locale);
            return words.asked(StatisticsQuestion.of(asked, words.records(), Taipei.today(clock)));
        } catch (RuleBroken broken) {
            return Sentences.of(broken, locale);
        }
    }

    /** The people of a cell of that table. */
    public CountedRecords.Found found(StatisticsAsked asked, int page, Locale locale) {
        CountedRecords records = subjects.of(asked.getOf());
        CountedQuestion question = StatisticsQuestion.of(asked, records, Taipei.today(clock));
        return records.found(question, asked.place(), page, locale);
    }
}
