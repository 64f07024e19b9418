package tw.anwang.meetings.meeting;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the list of meetings is asked for; nulls ask for everything.
 *
 * @param rocYear 民國 year
 * @param words part of title or place
 */
public record MeetingFilter(Long seriesId, Integer rocYear, String words) {
    /** As in the address, for links to other pages. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("series", seriesId == null ? "" : seriesId.toString());
        query.put("year", rocYear == null ? "" : rocYear.toString());
        query.put("q", words == null ? "" : words);
        return query;
    }
}
