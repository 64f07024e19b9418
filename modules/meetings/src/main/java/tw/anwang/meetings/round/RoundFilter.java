package tw.anwang.meetings.round;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tw.anwang.meetings.answer.AnswerState;
import tw.anwang.meetings.answer.ShownState;

/** Which answers of a round are shown. @param office null: all; @param state null: all */
public record RoundFilter(long round, Long office, ShownState state) {
    /** States that another office keeps to itself. */
    static final Set<AnswerState> INNER = EnumSet.of(AnswerState.NONE, AnswerState.DRAFT, AnswerState.APPROVING);

    /** As in the address. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("id", String.valueOf(round));
        query.put("office", office == null ? "" : office.toString());
        query.put("state", state == null ? "" : state.name());
        return query;
    }
}
