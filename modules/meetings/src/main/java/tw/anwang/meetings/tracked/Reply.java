package tw.anwang.meetings.tracked;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.answer.AnswerState;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.RoundState;

/**
 * What an office asked in a round has sent so far. Drafts and steps inside an office are its own business, so whoever
 * filters learns of an answer only whether it has left.
 */
public enum Reply {
    NOT_SENT,
    SENT,
    RETURNED;

    /** @param round its id, or null for the rounds that are open */
    Predicate on(CriteriaBuilder cb, AbstractQuery<?> query, Root<TrackedItem> item, Long round) {
        Subquery<Long> items = query.subquery(Long.class);
        Root<Answer> answer = items.from(Answer.class);
        Predicate asked =
                round == null ? answer.get("roundId").in(open(cb, items)) : cb.equal(answer.get("roundId"), round);
        return item.get("id").in(items.select(answer.get("trackedItemId")).where(asked, says(cb, answer)));
    }

    private static Subquery<Long> open(CriteriaBuilder cb, AbstractQuery<?> query) {
        Subquery<Long> rounds = query.subquery(Long.class);
        Root<Round> open = rounds.from(Round.class);
        return rounds.select(open.get("id")).where(cb.equal(open.get("state"), RoundState.OPEN));
    }

    private Predicate says(CriteriaBuilder cb, Root<Answer> answer) {
        Predicate inside = answer.get("state").in(AnswerState.NONE, AnswerState.DRAFT, AnswerState.APPROVING);
        return switch (this) {
            case SENT -> cb.equal(answer.get("state"), AnswerState.SENT);
            case NOT_SENT -> cb.and(inside, cb.isNull(answer.get("sentAt")));
            case RETURNED ->
                cb.or(
                        cb.equal(answer.get("state"), AnswerState.RETURNED),
                        cb.and(inside, cb.isNotNull(answer.get("sentAt"))));
        };
    }
}
