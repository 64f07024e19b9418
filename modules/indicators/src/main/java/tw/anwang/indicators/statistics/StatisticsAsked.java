package tw.anwang.indicators.statistics;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords.CountedPlace;

/** What the address of the page asks for, as typed. Whether it can be counted is said by {@link StatisticsQuestion}. */
public class StatisticsAsked {
    private String of;
    private String ages = "0-5, 6-11, 12-17, 18-64, 65+";
    private String ageDay;
    private String onDay;
    private String rows;
    private String columns = CountedQuestion.NONE;
    private String from;
    private String to;
    private String row;
    private String column;
    private String unit;
    private String moment;

    /** @param parameters those of an address by name, null where it has none */
    static StatisticsAsked of(UnaryOperator<String> parameters) {
        StatisticsAsked asked = new StatisticsAsked();
        asked.of = parameters.apply("of");
        asked.ages = or(parameters.apply("ages"), asked.ages);
        asked.ageDay = parameters.apply("ageDay");
        asked.onDay = parameters.apply("onDay");
        asked.rows = parameters.apply("rows");
        asked.columns = or(parameters.apply("columns"), asked.columns);
        asked.from = parameters.apply("from");
        asked.to = parameters.apply("to");
        asked.row = parameters.apply("row");
        asked.column = parameters.apply("column");
        asked.unit = parameters.apply("unit");
        asked.moment = parameters.apply("moment");
        return asked;
    }

    /** @param address the end of an address: {@code rows=district&ages=6-11} */
    public static StatisticsAsked read(String address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : address == null ? new String[0] : address.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return of(parameters::get);
    }

    /** The question without a cell, as the end of an address. */
    public String written() {
        return StatisticsTable.written(question());
    }

    private static String or(String typed, String otherwise) {
        return typed == null ? otherwise : typed;
    }

    /** As in the address, for links. */
    Map<String, String> query() {
        Map<String, String> query = question();
        put(query, "row", row);
        put(query, "column", column);
        return query;
    }

    /** The same without a cell. */
    Map<String, String> question() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "of", of);
        put(query, "unit", unit);
        put(query, "moment", moment);
        put(query, "ages", ages);
        put(query, "ageDay", ageDay);
        put(query, "onDay", onDay);
        put(query, "rows", rows);
        put(query, "columns", columns);
        put(query, "from", from);
        put(query, "to", to);
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

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
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

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }
}
