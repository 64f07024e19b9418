package tw.anwang.meetings.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;

/**
 * An answer as its page shows it to one reader: the own office reads what it writes, everybody else what was sent.
 *
 * @param decision text of the tracked item
 * @param hidden whether numbers of persons are masked in title or decision for the reader
 * @param words what is being written; empty for another office
 * @param others answers of the other offices in the same round
 * @param grade 密等 of the item
 * @param history answers of earlier rounds, newest first
 */
public record AnswerSheet(
        long id,
        int version,
        long roundId,
        long itemId,
        String number,
        String title,
        String decision,
        boolean hidden,
        LocalDate dueOn,
        long officeId,
        ShownState state,
        boolean ours,
        boolean keeper,
        AnswerWords words,
        SentAnswer sent,
        String returnedReason,
        ApprovalForm form,
        List<SentAnswer> others,
        List<SentAnswer> history,
        List<Step> steps,
        Optional<RuleBroken> whyNotWrite,
        Optional<RuleBroken> whyNotApprove,
        Grade grade) {
    /** One change of state as the reader may know it. */
    public record Step(Instant at, String who, ShownState state, String note) {}
}
