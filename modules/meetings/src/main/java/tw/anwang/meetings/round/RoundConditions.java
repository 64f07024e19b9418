package tw.anwang.meetings.round;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/** Which rounds a person sees, and which answers in them: asked alike by list, choice, page, board and every number. */
public final class RoundConditions {
    private final Scope scope;
    private final CriteriaBuilder cb;
    private final AbstractQuery<?> query;

    public RoundConditions(Scope scope, CriteriaBuilder cb, AbstractQuery<?> query) {
        this.scope = scope;
        this.cb = cb;
        this.query = query;
    }

    /** Rounds of meetings that the person sees, and those in which an own office is asked. */
    Predicate sees(Root<Round> round, From<?, Meeting> meeting) {
        Predicate seen = ScopeCriteria.visible(scope, Meeting.KIND, cb, query, meeting);
        if (scope.offices().isEmpty()) {
            return seen;
        }
        Subquery<Long> asked = query.subquery(Long.class);
        Root<Answer> answer = asked.from(Answer.class);
        asked.select(answer.get("roundId")).where(answer.get("officeId").in(scope.offices()));
        // who is asked knows the meeting by its round, unless it is 密 and that person may not
        return cb.or(
                seen,
                cb.and(round.get("id").in(asked), ScopeCriteria.gradeSeen(scope, cb, meeting.get("sensitivity"))));
    }

    /**
     * The same without the items. Of who sees everything the few that are hidden are left out, and no other item is
     * looked at: what is asked of an item has no unknown answer there, so that its contrary is exact.
     */
    public List<Predicate> answers(Root<Answer> answer) {
        Subquery<Long> some = query.subquery(Long.class);
        Root<TrackedItem> item = some.from(TrackedItem.class);
        Predicate visible = ScopeCriteria.visible(scope, TrackedItem.KIND, cb, some, item);
        some.select(item.get("id")).where(scope.everything() ? cb.not(visible) : visible);
        Predicate among = answer.get("trackedItemId").in(some);
        Subquery<Long> tracked = query.subquery(Long.class);
        Root<TrackedItem> under = tracked.from(TrackedItem.class);
        tracked.select(under.get("id")).where(cb.equal(under.get("tracking"), Tracking.UNDER));
        return List.of(
                scope.everything() ? cb.not(among) : among,
                cb.or(
                        cb.isNotNull(answer.get("sentAt")),
                        answer.get("roundId").in(ended()),
                        answer.get("trackedItemId").in(tracked)));
    }

    /** Answers on items that the person sees, which are asked or were sent. */
    public List<Predicate> answers(Root<Answer> answer, Root<TrackedItem> item) {
        return List.of(
                cb.equal(item.get("id"), answer.get("trackedItemId")),
                ScopeCriteria.visible(scope, TrackedItem.KIND, cb, query, item),
                cb.or(
                        cb.equal(item.get("tracking"), Tracking.UNDER),
                        cb.isNotNull(answer.get("sentAt")),
                        answer.get("roundId").in(ended())));
    }

    /** Rounds that are over: they show for ever what was asked in them, whatever became of the items. */
    private Subquery<Long> ended() {
        Subquery<Long> rounds = query.subquery(Long.class);
        Root<Round> round = rounds.from(Round.class);
        return rounds.select(round.get("id")).where(cb.equal(round.get("state"), RoundState.CLOSED));
    }
}
