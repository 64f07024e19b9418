package tw.anwang.documents;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;

/** A row read by the headings of its columns. A column that is not there is blank. */
public final class NamedRow {
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}");

    private final SheetRow row;
    private final Map<String, Integer> columns;

    NamedRow(SheetRow row, Map<String, Integer> columns) {
        this.row = row;
        this.columns = columns;
    }

    /** The number of the row in the file, for messages. */
    public int number() {
        return row.number();
    }

    public Value value(String heading) {
        Integer column = columns.get(SheetReader.plain(heading));
        return column == null ? Value.BLANK : row.value(column);
    }

    /** The words in that column, without white space around them; empty where it is blank. */
    public String text(String heading) {
        return value(heading).shown().strip();
    }

    /**
     * The day in that column, in any of the ways people keep one: a real date, ROC or western words (111/10/5,
     * 111年10月5日, 1111005, 2022-10-05), or the day number Excel shows when a date lost its format (44839).
     *
     * @throws RuleBroken {@code documents.value.notADay} with row, heading and what stands there
     */
    public Optional<LocalDate> day(String heading) {
        Value value = value(heading);
        if (value instanceof Value.Day day) {
            return Optional.of(day.day());
        }
        String typed = text(heading);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DAY_NUMBER.matcher(typed).matches()
                ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(typed)))
                : RocDate.parse(typed);
        return Optional.of(day.orElseThrow(() -> new RuleBroken("documents.value.notADay", number(), heading, typed)));
    }

    /**
     * The whole number in that column; grouping commas are fine.
     *
     * @throws RuleBroken {@code documents.value.notANumber} with row, heading and what stands there
     */
    public OptionalLong whole(String heading) {
        String typed = text(heading);
        if (typed.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(",", "");
            return OptionalLong.of(new BigDecimal(digits).longValueExact());
        } catch (ArithmeticException | NumberFormatException notWhole) {
            throw new RuleBroken("documents.value.notANumber", number(), heading, typed);
        }
    }
}
