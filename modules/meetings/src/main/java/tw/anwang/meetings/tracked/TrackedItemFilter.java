package tw.anwang.meetings.tracked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.identity.Grade;

/**
 * What the list of tracked items is asked for; nulls ask for everything. List, count and export read the same one.
 *
 * @param words part of title, number or text
 * @param office part of the name of an office
 * @param part as what that office stands there: {@link Part#LEAD}, {@link Part#CO}, or either
 * @param lead id of the very office that leads, as a number on home counts it
 * @param reply what some office asked in the round, or else in the open ones, has sent
 * @param round id of the round in which the items are asked
 * @param from first day of the meetings that adopted the items
 * @param to last of these days
 * @param grade 密等
 */
public record TrackedItemFilter(
        String words,
        Long series,
        Long meeting,
        String office,
        Part part,
        Tracking tracking,
        boolean overdue,
        Long lead,
        Reply reply,
        Long round,
        LocalDate from,
        LocalDate to,
        Grade grade) {
    public static final TrackedItemFilter ALL = new TrackedItemFilter(null, null, null, null, null, null, false);

    public TrackedItemFilter {
        words = words == null || words.isBlank() ? null : words.strip();
        office = office == null || office.isBlank() ? null : office.strip();
    }

    public TrackedItemFilter(
            String words, Long series, Long meeting, String office, Part part, Tracking tracking, boolean overdue) {
        this(words, series, meeting, office, part, tracking, overdue, null, null, null, null, null, null);
    }

    /** The overdue ones of a series, or of an office that leads; the other is null. */
    public static TrackedItemFilter overdueOf(Long series, Long lead) {
        return new TrackedItemFilter(null, series, null, null, null, null, true, lead, null, null, null, null, null);
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
        put(query, "lead", lead);
        put(query, "reply", reply);
        put(query, "round", round);
        put(query, "from", from);
        put(query, "to", to);
        put(query, "grade", grade);
        return query;
    }

    /** The same in one line, encoded: {@code q=…&overdue=true}. */
    String address() {
        return query().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> query, String name, Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    /** Whether nothing but a state or a time is asked for: such a list may have more rows than are counted. */
    boolean isBroad() {
        return words == null && series == null && meeting == null && office == null && lead == null && round == null;
    }

    TrackedItemFilter onlyOverdue() {
        return new TrackedItemFilter(
                words, series, meeting, office, part, tracking, true, lead, reply, round, from, to, grade);
    }
}
