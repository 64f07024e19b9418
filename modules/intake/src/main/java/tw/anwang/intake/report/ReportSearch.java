package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Trail;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.ReportClock;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.clock.Clocks;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.kernel.Paging;

/** Finds reports for the list and its number; one predicate for both. */
@ApplicationScoped
@Permitted(IntakePermissions.READ)
@Transactional
public class ReportSearch {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clocks clocks;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /** One page, the newest first. */
    public ReportsFound found(ReportFilter filter, int page) {
        Paging paging = new Paging(page, Paging.SIZE, count(filter), filter.query());
        boolean many = paging.total() > Paging.COUNT_LIMIT;
        List<ReportRow> rows = rows(conditions(filter, many), paging.firstRow(), paging.size());
        trail.listed(
                Report.KIND.name(),
                filter.query().toString(),
                rows.stream().map(ReportRow::id).toList());
        return new ReportsFound(rows, paging);
    }

    /** Rows in the order of the list, names masked where they are read. */
    public List<ReportRow> rows(ReportFilter filter, int first, int most) {
        return rows(conditions(filter, false), first, most);
    }

    private List<ReportRow> rows(ReportConditions asked, int first, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<ReportRow> query = cb.createQuery(ReportRow.class);
        Root<Report> report = query.from(Report.class);
        query.select(cb.construct(
                        ReportRow.class,
                        report.get("id"),
                        report.get("number"),
                        report.get("kind"),
                        report.get("state"),
                        report.get("urgent"),
                        report.get("receivedAt"),
                        report.get("sourceSystem"),
                        report.get("sourceNumber"),
                        report.get("officeId")))
                .where(asked.on(cb, query, report))
                .orderBy(cb.desc(report.get("receivedAt")), cb.desc(report.get("id")));
        List<ReportRow> rows =
                em.createQuery(query).setFirstResult(first).setMaxResults(most).getResultList();
        List<Long> ids = rows.stream().map(ReportRow::id).toList();
        Map<Long, String> subjects = subjects(ids);
        Map<ReportId, List<ReportClock>> running =
                clocks.of(ids.stream().map(ReportId::new).toList());
        return rows.stream()
                .map(row -> row.with(subjects.get(row.id()), next(running.get(new ReportId(row.id())))))
                .toList();
    }

    /** The first that is neither met nor paused. */
    private static ReportClock next(List<ReportClock> all) {
        return all == null
                ? null
                : all.stream().filter(ReportClock::isRunning).findFirst().orElse(null);
    }

    private Map<Long, String> subjects(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            CriteriaBuilder cb = em.getCriteriaBuilder();
            CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
            Root<ReportedPerson> person = query.from(ReportedPerson.class);
            query.multiselect(person.get("reportId"), masking.column(cb, SensitiveKind.VICTIM, person.get("name")))
                    .where(person.get("reportId").in(ids), cb.isTrue(person.get("subject")));
            em.createQuery(query).getResultStream().forEach(row -> names.putIfAbsent((Long) row[0], (String) row[1]));
        }
        return names;
    }

    /** How many there are, exactly up to the limit of counting: who sees a county does not wait for its whole archive. */
    public long count(ReportFilter filter) {
        boolean byParties = filter.words() == null && user.getMe().scope().isByTakingPart(Report.KIND);
        ReportConditions asked = conditions(filter, false);
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> ids = cb.createQuery(Long.class);
        Path<Long> id = byParties ? ofParties(asked, cb, ids) : ofReports(asked, cb, ids);
        ids.select(id).distinct(byParties);
        if (Paging.exceeds(em.createQuery(ids))) {
            return Paging.COUNT_LIMIT + 1L;
        }
        CriteriaQuery<Long> count = cb.createQuery(Long.class);
        Path<Long> counted = byParties ? ofParties(asked, cb, count) : ofReports(asked, cb, count);
        count.select(cb.countDistinct(counted));
        return em.createQuery(count).getSingleResult();
    }

    private static Path<Long> ofReports(ReportConditions asked, CriteriaBuilder cb, CriteriaQuery<?> query) {
        Root<Report> report = query.from(Report.class);
        query.where(asked.on(cb, query, report));
        return report.get("id");
    }

    /** The same from one index of the parties, for who sees reports by taking part alone. */
    private Path<Long> ofParties(ReportConditions asked, CriteriaBuilder cb, CriteriaQuery<?> query) {
        Root<ReportParty> party = query.from(ReportParty.class);
        query.where(
                ScopeCriteria.takesPart(user.getMe().scope(), Report.KIND, cb, query, party), asked.plain(cb, party));
        return party.get("recordId");
    }

    private ReportConditions conditions(ReportFilter filter, boolean inTurn) {
        return new ReportConditions(filter, user.getMe().scope(), masking.isClear(SensitiveKind.VICTIM), inTurn);
    }
}
