package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.series.Series;

/** Finds meetings for the list page: two statements, whatever the filter. */
@ApplicationScoped
public class MeetingSearch {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** Newest first; meetings without a day come first of all, they are still being planned. */
    @Permitted("meetings.read")
    @Transactional
    public MeetingsFound found(MeetingFilter filter, int page) {
        Paging paging = new Paging(page, Paging.SIZE, count(filter), filter.query());
        List<MeetingRow> rows = em.createQuery(selected(filter))
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        trail.listed(
                Meeting.KIND.name(),
                filter.query().toString(),
                rows.stream().map(MeetingRow::id).toList());
        return new MeetingsFound(rows, paging);
    }

    private CriteriaQuery<MeetingRow> selected(MeetingFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<MeetingRow> query = cb.createQuery(MeetingRow.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        Root<Series> series = query.from(Series.class);
        query.select(cb.construct(
                        MeetingRow.class,
                        meeting.get("id"),
                        series.get("shortName"),
                        meeting.get("ordinal"),
                        meeting.get("title"),
                        meeting.get("state"),
                        meeting.get("startsAt"),
                        meeting.get("place"),
                        meeting.get("sensitivity")))
                .where(
                        cb.equal(series.get("id"), meeting.get("seriesId")),
                        cb.and(conditions(filter, cb, query, meeting)))
                .orderBy(
                        cb.asc(cb.selectCase()
                                .when(cb.isNull(meeting.get("startsAt")), 0)
                                .otherwise(1)),
                        cb.desc(meeting.get("startsAt")),
                        cb.desc(meeting.get("id")));
        return query;
    }

    private long count(MeetingFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Meeting> meeting = query.from(Meeting.class);
        query.select(cb.count(meeting)).where(conditions(filter, cb, query, meeting));
        return em.createQuery(query).getSingleResult();
    }

    private Predicate[] conditions(
            MeetingFilter filter, CriteriaBuilder cb, CriteriaQuery<?> query, Root<Meeting> meeting) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCriteria.visible(user.getMe().scope(), Meeting.KIND, cb, query, meeting));
        if (filter.seriesId() != null) {
            all.add(cb.equal(meeting.get("seriesId"), filter.seriesId()));
        }
        if (filter.rocYear() != null) {
            LocalDate first = LocalDate.of(filter.rocYear() + 1911, 1, 1);
            all.add(cb.greaterThanOrEqualTo(meeting.get("startsAt"), Taipei.at(first.atStartOfDay())));
            all.add(cb.lessThan(
                    meeting.get("startsAt"), Taipei.at(first.plusYears(1).atStartOfDay())));
        }
        if (filter.grade() != null) {
            all.add(Graded.as(filter.grade(), meeting));
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            String like = "%" + filter.words().strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
            all.add(cb.or(cb.like(meeting.get("title"), like), cb.like(meeting.get("place"), like)));
        }
        return all.toArray(Predicate[]::new);
    }
}
