package tw.anwang.meetings.tracked;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the list of tracked items is asked for; nulls ask for everything. List, count and export read the same one.
 *
 * @param words part of title, number or text
 * @param office part of the name of an office
 * @param part as what that office stands there: {@link Part#LEAD}, {@link Part#CO}, or either
 */
public record TrackedItemFilter(
        String words, Long series, Long meeting, String office, Part part, Tracking tracking, boolean overdue) {
    public static final TrackedItemFilter ALL = new TrackedItemFilter(null, null, null, null, null, null, false);

    public TrackedItemFilter {
        words = words == null || words.isBlank() ? null : words.strip();
        office = office == null || office.isBlank() ? null : office.strip();
    }

    /** As in the address, for links. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", words);
        put(query, "series", series);
        put(query, "meeting", meeting);
        put(query, "office", office);
        put(query, "part", part);
        put(query, "tracking", tracking);
        put(query, "overdue", overdue ? "true" : null);
        return query;
    }

    private static void put(Map<String, String> query, String name, Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    TrackedItemFilter onlyOverdue() {
        return new TrackedItemFilter(words, series, meeting, office, part, tracking, true);
    }
}
