package tw.anwang.meetings.round;

import java.util.EnumMap;
import java.util.Map;
import tw.anwang.meetings.answer.ShownState;

/**
 * One office's line on the completeness board.
 *
 * @param ours whether the reader acts for the office and may know its inner states
 */
public record BoardRow(long officeId, boolean ours, Map<ShownState, Long> counts) {
    static BoardRow of(long officeId, boolean ours) {
        return new BoardRow(officeId, ours, new EnumMap<>(ShownState.class));
    }

    void add(ShownState state, long number) {
        counts.merge(state, number, Long::sum);
    }

    public long count(String state) {
        return counts.getOrDefault(ShownState.valueOf(state), 0L);
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What has not left the office; a returned answer has to leave again. */
    public long getUnsent() {
        return getTotal() - count("SENT");
    }
}
