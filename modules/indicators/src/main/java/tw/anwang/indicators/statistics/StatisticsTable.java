package tw.anwang.indicators.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords;
import tw.anwang.desk.CountedRecords.CountedPlace;
import tw.anwang.desk.CountedRecords.CountedSum;

/**
 * What was counted, with its sums.
 *
 * @param asOf the moment of counting
 */
public record StatisticsTable(
        CountedRecords records,
        CountedQuestion question,
        Instant asOf,
        List<Head> rows,
        List<Head> columns,
        long[][] numbers,
        CountedSum sum) {
    /** @param value as in the address; null for the sum */
    public record Head(String value, String name) {
        public boolean isSum() {
            return value == null;
        }
    }

    /** @param address where its people are listed, from the root of the portal, or null for nobody */
    public record Cell(long number, String address) {}

    public record Line(Head head, List<Cell> cells) {}

    /** Every row, and the sums as the last one. */
    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                cells.add(new Cell(numbers[r][c], numbers[r][c] == 0 ? null : address(rows.get(r), columns.get(c))));
            }
            lines.add(new Line(rows.get(r), cells));
        }
        return lines;
    }

    private String address(Head row, Head column) {
        String own = records.listAddress(question, new CountedPlace(row.value(), column.value()));
        if (own != null) {
            return own;
        }
        StringBuilder address = new StringBuilder("/indicators/countedList.xhtml?").append(written(question.address()));
        add(address, "row", row);
        add(address, "column", column);
        return address.toString();
    }

    private static void add(StringBuilder address, String name, Head head) {
        if (head.value() != null) {
            address.append('&')
                    .append(name)
                    .append('=')
                    .append(encoded(head.value().isEmpty() ? NOTHING : head.value()));
        }
    }

    /** The question as the end of an address. */
    public String getAddress() {
        return written(question.address());
    }

    /** The same as one value of an address. */
    public String getQuestionWritten() {
        return encoded(getAddress());
    }

    static String written(Map<String, String> query) {
        return query.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** In an address, for what nothing is said of. */
    static final String NOTHING = "-";

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
