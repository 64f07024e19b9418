package tw.anwang.intake.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RocDate;

/**
 * What the list of reports is asked for; nulls ask for everything.
 *
 * @param words a number of the report here or at its source, or how the name of a person in it begins
 * @param from received on that day or later
 * @param to received on that day or before
 */
public record ReportFilter(String words, ReportKind kind, ReportState state, LocalDate from, LocalDate to) {
    public static final ReportFilter ALL = new ReportFilter(null, null, null, null, null);

    public ReportFilter {
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** As in the address, for links. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", words);
        put(query, "kind", kind);
        put(query, "state", state);
        put(query, "from", from == null ? null : RocDate.format(from));
        put(query, "to", to == null ? null : RocDate.format(to));
        return query;
    }

    private static void put(Map<String, String> query, String name, Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
