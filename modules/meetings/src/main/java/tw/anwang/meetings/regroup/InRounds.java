package tw.anwang.meetings.regroup;

import java.time.LocalDate;

/**
 * What open rounds ask on an item.
 *
 * @param asked answers asked for
 * @param sent those that have left their office
 * @param begun those that an office is writing
 * @param dueOn the last of the rounds' days, or null without a round
 */
public record InRounds(int asked, int sent, int begun, LocalDate dueOn) {
    static final InRounds NONE = new InRounds(0, 0, 0, null);

    InRounds plus(InRounds other) {
        boolean later = dueOn == null || other.dueOn != null && other.dueOn.isAfter(dueOn);
        return new InRounds(asked + other.asked, sent + other.sent, begun + other.begun, later ? other.dueOn : dueOn);
    }
}
