package tw.anwang.meetings.tracked;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.grade.Graded;

/**
 * The one predicate behind list, count, overdue number and export: what the person may see, and what was asked for.
 *
 * @param offices ids that the office words of the filter mean; empty means that nobody bears such a name
 */
record Conditions(TrackedItemFilter filter, Scope scope, Set<Long> offices, LocalDate today) {
    Predicate[] on(CriteriaBuilder cb, AbstractQuery<?> query, Root<TrackedItem> item) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCriteria.visible(scope, TrackedItem.KIND, cb, query, item, party -> late(cb, party)));
        if (filter.series() != null) {
            all.add(cb.equal(item.get("origin").get("seriesId"), filter.series()));
        }
        if (filter.meeting() != null) {
            all.add(cb.equal(item.get("origin").get("meetingId"), filter.meeting()));
        }
        if (filter.tracking() != null) {
            all.add(cb.equal(item.get("tracking"), filter.tracking()));
        }
        all.add(late(cb, item));
        if (filter.lead() != null) {
            all.add(cb.equal(item.get("leadOfficeId"), filter.lead()));
        }
        if (filter.round() != null) {
            all.add(item.get("id").in(askedIn(filter.round(), query)));
        }
        if (filter.reply() != null) {
            all.add(filter.reply().on(cb, query, item, filter.round()));
        }
        all.addAll(period(cb, item));
        if (filter.grade() != null) {
            all.add(Graded.as(filter.grade(), item));
        }
        if (filter.words() != null) {
            all.add(words(cb, item));
        }
        if (filter.office() != null) {
            all.add(offices.isEmpty() ? cb.disjunction() : office(cb, query, item));
        }
        return all.toArray(Predicate[]::new);
    }

    /** Items and parties keep the same day. */
    private Predicate late(CriteriaBuilder cb, Root<?> keeper) {
        return filter.overdue() ? cb.lessThan(keeper.get("urgentOn"), today) : cb.conjunction();
    }

    private static Subquery<Long> askedIn(long round, AbstractQuery<?> query) {
        Subquery<Long> items = query.subquery(Long.class);
        Root<Answer> answer = items.from(Answer.class);
        return items.select(answer.get("trackedItemId"))
                .where(answer.get("roundId").in(round));
    }

    private List<Predicate> period(CriteriaBuilder cb, Root<TrackedItem> item) {
        List<Predicate> period = new ArrayList<>();
        if (filter.from() != null) {
            period.add(cb.greaterThanOrEqualTo(item.get("origin").get("adoptedOn"), filter.from()));
        }
        if (filter.to() != null) {
            period.add(cb.lessThanOrEqualTo(item.get("origin").get("adoptedOn"), filter.to()));
        }
        return period;
    }

    private Predicate words(CriteriaBuilder cb, Root<TrackedItem> item) {
        String like = "%" + filter.words().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return cb.or(
                cb.like(item.get("title"), like), cb.like(item.get("number"), like), cb.like(item.get("text"), like));
    }

    private Predicate office(CriteriaBuilder cb, AbstractQuery<?> query, Root<TrackedItem> item) {
        if (filter.part() == Part.LEAD) {
            return item.get("leadOfficeId").in(offices);
        }
        Subquery<Long> parties = query.subquery(Long.class);
        Root<TrackedItemParty> party = parties.from(TrackedItemParty.class);
        List<Part> parts = filter.part() == null ? List.of(Part.LEAD, Part.CO) : List.of(filter.part());
        parties.select(party.get("recordId"))
                .where(party.get("officeId").in(offices), party.get("part").in(parts));
        return item.get("id").in(parties);
    }
}
