package tw.anwang.meetings.round;

import java.time.Instant;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.answer.ShownState;

/** An answer in the list of a round, with no more than its reader may know. */
public record AnswerRow(
        long id,
        long itemId,
        String number,
        String title,
        long officeId,
        String part,
        ShownState state,
        Instant sentAt,
        boolean ours,
        boolean overdue,
        Recommendation advice,
        Sensitivity sensitivity) {}
