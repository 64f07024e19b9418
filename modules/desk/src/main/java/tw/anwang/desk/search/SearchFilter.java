package tw.anwang.desk.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is looked for and in what.
 *
 * @param q words as typed, never null
 * @param kind of text, such as {@code meetings.answer}, or null
 * @param series id of the series of meetings, or null
 * @param office words of an office's name, or null
 * @param year ROC year, or null
 */
public record SearchFilter(String q, String kind, Long series, String office, Integer year) {
    /** As the address and the trail have it. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", q);
        put(query, "kind", kind);
        put(query, "series", series);
        put(query, "office", office);
        put(query, "year", year);
        return query;
    }

    private static void put(Map<String, String> query, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.put(name, value.toString().strip());
        }
    }
}
