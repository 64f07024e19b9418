package tw.anwang.welfare.followup;

import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.welfare.FollowUpReading;

/**
 * What the list of windows is asked for; list and numbers read the same one.
 *
 * @param over windows that are over instead of those that run
 * @param office of one centre, or null
 */
public record FollowUpFilter(FollowUpReading reading, boolean over, Long office) {
    /** As in the address, for links. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (reading != null) {
            query.put("reading", reading.name());
        }
        if (over) {
            query.put("over", "true");
        }
        if (office != null) {
            query.put("office", office.toString());
        }
        return query;
    }
}
