package tw.anwang.meetings.answer;

import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/**
 * Where an answer stands at this moment, for who brings words for it from outside.
 *
 * @param number of the tracked item
 * @param ours whether the person acts for the office that answers
 * @param words what is being written; of another office nothing
 * @param settled whether it lies before the head already, or has left
 * @param whyNotWrite the very obstacle that the page of the answer shows
 */
public record AnswerStanding(
        long id,
        int version,
        long roundId,
        String number,
        String title,
        long officeId,
        boolean ours,
        AnswerWords words,
        boolean settled,
        Optional<RuleBroken> whyNotWrite) {
    static AnswerStanding of(AnswerCase found, AnswerRules rules, boolean ours) {
        Answer answer = found.answer();
        return new AnswerStanding(
                answer.id(),
                answer.version(),
                answer.roundId(),
                found.number(),
                found.title(),
                answer.office().value(),
                ours,
                ours ? answer.words() : new AnswerWords("", null),
                answer.state() == AnswerState.APPROVING || answer.state() == AnswerState.SENT,
                rules.whyNotWrite());
    }

    /** Why these words cannot be saved, or laid before the head. */
    public Optional<RuleBroken> whyNot(AnswerWords typed) {
        return whyNotWrite.or(typed::whyNotKept);
    }
}
