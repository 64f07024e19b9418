package tw.anwang.meetings.handover;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items of a preview as the person saw them, and which of them are ticked. */
public class HandoverChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<Long, HandoverSeen> seen = new LinkedHashMap<>();
    private final Map<Long, Boolean> ticks = new LinkedHashMap<>();

    /** Items with an answer begun are left for a person to tick. */
    void begin(List<HandoverRow> rows) {
        seen.clear();
        ticks.clear();
        rows.forEach(row -> {
            seen.put(row.id(), row.seen());
            ticks.put(row.id(), row.whyNot().isEmpty() && !row.begun());
        });
    }

    /** As they were seen. */
    Map<Long, HandoverSeen> ticked() {
        Map<Long, HandoverSeen> ticked = new LinkedHashMap<>(seen);
        ticked.keySet().removeIf(id -> !ticks.getOrDefault(id, false));
        return ticked;
    }

    public Map<Long, Boolean> getTicks() {
        return ticks;
    }
}
