package tw.anwang.intake.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.clock.RunningClock;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportState;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;

/** What runs out next, over all steps of the reports in scope; the numbers count what their lists show. */
@ApplicationScoped
@Permitted(IntakePermissions.READ)
@Transactional
public class Board {
    private static final Duration SOON = Duration.ofHours(4);

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One page, late first, then what is due next. */
    public BoardFound found(BoardShow show, int page) {
        Map<BoardShow, Long> counts = counts();
        Map<String, String> query = new BoardFilter(show).query();
        Paging paging = new Paging(page, Paging.SIZE, counts.get(show), query);
        List<BoardRow> rows = rows(show, paging.firstRow(), paging.size());
        trail.listed(
                Report.KIND.name(),
                query.toString(),
                rows.stream().map(BoardRow::report).distinct().toList());
        return new BoardFound(rows, counts, paging, clock.instant());
    }

    /** Rows in the order of the board. */
    public List<BoardRow> rows(BoardShow show, int first, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<BoardRow> query = cb.createQuery(BoardRow.class);
        Root<RunningClock> running = query.from(RunningClock.class);
        Root<Report> report = query.from(Report.class);
        query.select(cb.construct(
                        BoardRow.class,
                        report.get("id"),
                        report.get("number"),
                        report.get("kind"),
                        report.get("state"),
                        report.get("urgent"),
                        report.get("officeId"),
                        running.get("step"),
                        running.get("dueAt"),
                        running.get("wholeDay")))
                .where(goesOn(cb, query, running, report), due(cb, running, show))
                .orderBy(cb.asc(running.get("dueAt")), cb.asc(running.get("id")));
        return em.createQuery(query).setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** How many there are of each: one statement. */
    public Map<BoardShow, Long> counts() {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<RunningClock> running = query.from(RunningClock.class);
        Root<Report> report = query.from(Report.class);
        List<jakarta.persistence.criteria.Selection<?>> sums = new ArrayList<>();
        for (BoardShow show : BoardShow.values()) {
            Expression<Long> one =
                    cb.<Long>selectCase().when(due(cb, running, show), 1L).otherwise(0L);
            sums.add(cb.sum(one));
        }
        query.multiselect(sums).where(goesOn(cb, query, running, report));
        Object[] row = em.createQuery(query).getSingleResult();
        Map<BoardShow, Long> counts = new EnumMap<>(BoardShow.class);
        for (BoardShow show : BoardShow.values()) {
            counts.put(show, row[show.ordinal()] == null ? 0 : ((Number) row[show.ordinal()]).longValue());
        }
        return counts;
    }

    /** It runs, and its report is neither ended nor with an office whose cases are kept elsewhere. */
    private Predicate goesOn(
            CriteriaBuilder cb, AbstractQuery<?> query, Root<RunningClock> running, Root<Report> report) {
        return cb.and(
                cb.isNull(running.get("metAt")),
                cb.isNull(running.get("pausedAt")),
                cb.isNull(running.get("overAt")),
                cb.equal(report.get("id"), running.get("reportId")),
                cb.notEqual(report.get("state"), ReportState.ENDED),
                cb.or(
                        cb.notEqual(report.get("state"), ReportState.ACCEPTED),
                        cb.isNotNull(report.get("openedCase").get("id"))),
                ScopeCriteria.visible(user.getMe().scope(), Report.KIND, cb, query, report));
    }

    private Predicate due(CriteriaBuilder cb, Root<RunningClock> running, BoardShow show) {
        Instant now = clock.instant();
        Instant midnight = Taipei.at(Taipei.dayOf(now).plusDays(1).atStartOfDay());
        Expression<Instant> dueAt = running.get("dueAt");
        return switch (show) {
            case RUNNING -> cb.isNotNull(dueAt); // always; a conjunction within a case is more than the provider takes
            case LATE -> cb.lessThanOrEqualTo(dueAt, now);
            case SOON -> cb.and(cb.greaterThan(dueAt, now), cb.lessThanOrEqualTo(dueAt, now.plus(SOON)));
            case TODAY -> cb.and(cb.greaterThan(dueAt, now), cb.lessThanOrEqualTo(dueAt, midnight));
        };
    }
}
