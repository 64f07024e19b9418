package tw.anwang.meetings.meeting;

import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.identity.Grade;

/**
 * What the list of meetings is asked for; nulls ask for everything.
 *
 * @param rocYear 民國 year
 * @param words part of title or place
 * @param grade 密等
 */
public record MeetingFilter(Long seriesId, Integer rocYear, String words, Grade grade) {
    /** As in the address, for links to other pages. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("series", seriesId == null ? "" : seriesId.toString());
        query.put("year", rocYear == null ? "" : rocYear.toString());
        query.put("q", words == null ? "" : words);
        query.put("grade", grade == null ? "" : grade.name());
        return query;
    }
}
