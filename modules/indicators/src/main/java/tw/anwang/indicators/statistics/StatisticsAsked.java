package tw.anwang.indicators.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords;
import tw.anwang.desk.CountedRecords.CountedPlace;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;

/** What the address of the page asks for, as typed. */
public class StatisticsAsked {
    private String ages = "0-5, 6-11, 12-17, 18-64, 65+";
    private String ageDay;
    private String onDay;
    private String rows = CountedQuestion.AGE;
    private String columns = CountedQuestion.NONE;
    private String from;
    private String to;
    private String row;
    private String column;

    /** @throws RuleBroken with what to type instead */
    CountedQuestion question(CountedRecords records, LocalDate today) {
        LocalDate last = day(to, today);
        LocalDate first = day(from, LocalDate.of(last.getYear(), 1, 1));
        if (first.isAfter(last)) {
            throw new RuleBroken("indicators.period.reversed", RocDate.format(first), RocDate.format(last));
        }
        if (last.isAfter(today)) {
            throw new RuleBroken("indicators.period.future", RocDate.format(last));
        }
        boolean own = ageDay != null && !records.ageDays().contains(ageDay);
        return new CountedQuestion(
                first,
                last,
                AgeBands.of(ages),
                own ? null : records.ageDays().get(0),
                own ? day(onDay, today) : null,
                records.dimensions().contains(rows) ? rows : CountedQuestion.AGE,
                CountedQuestion.AGE.equals(columns) || records.dimensions().contains(columns)
                        ? columns.equals(rows) ? CountedQuestion.NONE : columns
                        : CountedQuestion.NONE,
                query());
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        return typed == null || typed.isBlank()
                ? otherwise
                : RocDate.parse(typed).orElseThrow(() -> new RuleBroken("indicators.day.unclear", typed));
    }

    /** As in the address, for links. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "ages", ages);
        put(query, "ageDay", ageDay);
        put(query, "onDay", onDay);
        put(query, "rows", rows);
        put(query, "columns", columns);
        put(query, "from", from);
        put(query, "to", to);
        put(query, "row", row);
        put(query, "column", column);
        return query;
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (value != null && !value.isBlank()) {
            query.put(name, value);
        }
    }

    /** The cell whose people are asked for. */
    CountedPlace place() {
        return new CountedPlace(value(row), value(column));
    }

    private static String value(String typed) {
        return StatisticsTable.NOTHING.equals(typed) ? "" : typed == null || typed.isEmpty() ? null : typed;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }

    public String getAges() {
        return ages;
    }

    public void setAges(String ages) {
        this.ages = ages;
    }

    public String getAgeDay() {
        return ageDay;
    }

    public void setAgeDay(String ageDay) {
        this.ageDay = ageDay;
    }

    public String getOnDay() {
        return onDay;
    }

    public void setOnDay(String onDay) {
        this.onDay = onDay;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
