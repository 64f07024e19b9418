package tw.anwang.identity.warning;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a list of warnings is asked for; null asks for all. */
public record WarningFilter(Show show, WarningRule rule) {
    /** How far a warning is. */
    public enum Show {
        WAITING,
        REVIEWED
    }

    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("show", show == null ? "ALL" : show.name());
        query.put("rule", rule == null ? "" : rule.name());
        return query;
    }
}
