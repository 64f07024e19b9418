package tw.anwang.welfare.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.SeenReports;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;

/** Who is within a window, of the cases that the person sees; numbers and rows by one predicate. */
@ApplicationScoped
public class FollowUpSearch {
    /** As many years back a window that is over is still listed. */
    private static final int YEARS = 2;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    SeenReports seen;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * One page.
     *
     * @param byOffice how many there are in each centre
     * @param reports by window, those further reports that the reader may open
     */
    public record Found(
            List<FollowUpRow> rows, Map<Long, Long> byOffice, Map<Long, List<ReportId>> reports, Paging paging) {}

    /** Whose window ends first stands first. */
    @Permitted(WelfarePermissions.SUPERVISE)
    @Transactional
    public Found found(FollowUpFilter filter, int page) {
        Map<Long, Long> byOffice = byOffice(filter);
        long total = filter.office() == null
                ? byOffice.values().stream().mapToLong(Long::longValue).sum()
                : byOffice.getOrDefault(filter.office(), 0L);
        Paging paging = new Paging(page, Paging.SIZE, total, filter.query());
        List<FollowUpRow> rows = rows(filter, paging);
        trail.listed(
                FamilyCase.KIND.name(),
                filter.query().toString(),
                rows.stream().map(FollowUpRow::caseId).toList());
        return new Found(
                rows, byOffice, reports(rows.stream().map(FollowUpRow::id).toList()), paging);
    }

    private Map<Long, Long> byOffice(FollowUpFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        Root<FollowUp> window = query.from(FollowUp.class);
        query.multiselect(one.get("leadOfficeId"), cb.count(window.get("id")))
                .where(where(filter, null, cb, query, one, window))
                .groupBy(one.get("leadOfficeId"));
        Map<Long, Long> found = new HashMap<>();
        em.createQuery(query).getResultStream().forEach(row -> found.put((Long) row[0], (Long) row[1]));
        return found;
    }

    private List<FollowUpRow> rows(FollowUpFilter filter, Paging paging) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<FollowUpRow> query = cb.createQuery(FollowUpRow.class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        Root<FollowUp> window = query.from(FollowUp.class);
        query.select(cb.construct(
                        FollowUpRow.class,
                        window.get("id"),
                        one.get("id"),
                        one.get("number"),
                        one.get("leadOfficeId"),
                        one.get("assigned").get("workerName"),
                        window.get("from"),
                        window.get("to")))
                .where(where(filter, filter.office(), cb, query, one, window))
                .orderBy(
                        filter.over() ? cb.desc(window.get("to")) : cb.asc(window.get("to")), cb.asc(window.get("id")));
        return em.createQuery(query)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
    }

    private Predicate[] where(
            FollowUpFilter filter,
            Long office,
            CriteriaBuilder cb,
            CriteriaQuery<?> query,
            Root<FamilyCase> one,
            Root<FollowUp> window) {
        LocalDate today = Taipei.today(clock);
        List<Predicate> all = new ArrayList<>(List.of(
                cb.equal(window.get("caseId"), one.get("id")),
                cb.equal(window.get("reading"), filter.reading()),
                cb.isFalse(window.get("voided")),
                ScopeCriteria.visible(user.getMe().scope(), FamilyCase.KIND, cb, query, one)));
        all.add(
                filter.over()
                        ? cb.between(window.<LocalDate>get("to"), today.minusYears(YEARS), today.minusDays(1))
                        : cb.greaterThanOrEqualTo(window.<LocalDate>get("to"), today));
        if (office != null) {
            all.add(cb.equal(one.get("leadOfficeId"), office));
        }
        return all.toArray(Predicate[]::new);
    }

    /** By window; what the person may not open is as if it were not. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Map<Long, List<ReportId>> reports(Collection<Long> windows) {
        if (windows.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<ReportId>> came = new HashMap<>();
        em.createQuery(
                        "select h.followUpId, h.reportId from FollowUpReport h where h.followUpId in :ids order by h.id",
                        Object[].class)
                .setParameter("ids", windows)
                .getResultStream()
                .forEach(row -> came.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new ReportId((Long) row[1])));
        Set<ReportId> visible = came.isEmpty()
                ? Set.of()
                : seen.of(came.values().stream().flatMap(List::stream).toList());
        came.values().forEach(all -> all.retainAll(visible));
        return came;
    }

    /** Those of one case that somebody read, the newest first. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<FollowUp> of(FamilyCase one) {
        return List.copyOf(withReports(one).keySet());
    }

    /** The same with how many reports came within each, whoever may read them: never shown as a number. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public Map<FollowUp, Long> withReports(FamilyCase one) {
        Map<FollowUp, Long> found = new LinkedHashMap<>();
        em.createQuery(
                        "select f, (select count(h.id) from FollowUpReport h where h.followUpId = f.id) from FollowUp f"
                                + " where f.caseId = :id order by f.from desc, f.reading",
                        Object[].class)
                .setParameter("id", one.id())
                .getResultStream()
                .forEach(row -> found.put((FollowUp) row[0], ((Number) row[1]).longValue()));
        return found;
    }
}
