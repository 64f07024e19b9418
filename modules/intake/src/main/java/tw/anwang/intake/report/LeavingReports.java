package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.person.ReportedDetails;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.registry.Sex;

/** Reports that were entered here, in portions, by the same predicate as the list; three statements a portion. */
@ApplicationScoped
@Permitted(IntakePermissions.PLATFORM)
@Transactional
public class LeavingReports {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    /**
     * In the order of entering.
     *
     * @param last id of the last one of the portion before; 0 for the first
     * @param many whether so many leave that each is asked in its turn: to gather all that are seen once a portion would
     *     cost more with each row
     */
    public List<LeavingReport> after(long last, ReportFilter filter, int most, boolean many) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Report> query = cb.createQuery(Report.class);
        Root<Report> report = query.from(Report.class);
        List<Predicate> all = new ArrayList<>(
                List.of(new ReportConditions(filter, user.getMe().scope(), masking.isClear(SensitiveKind.VICTIM), many)
                        .on(cb, query, report)));
        all.add(cb.equal(report.get("sourceSystem"), ReportHead.HERE));
        all.add(cb.greaterThan(report.get("id"), last));
        query.where(all.toArray(Predicate[]::new)).orderBy(cb.asc(report.get("id")));
        List<Report> reports = em.createQuery(query).setMaxResults(most).getResultList();
        Map<Long, LeavingReport.Subject> subjects =
                subjects(reports.stream().map(Report::id).toList());
        return reports.stream().map(one -> leaving(one, subjects.get(one.id()))).toList();
    }

    private LeavingReport leaving(Report one, LeavingReport.Subject subject) {
        boolean own = user.getMe().actsFor(one.entered());
        return new LeavingReport(
                one,
                masking.text(one.words().told(), own),
                masking.text(one.urgentWhy(), own),
                masking.isClear(SensitiveKind.ADDRESS) ? one.words().place() : null,
                subject);
    }

    /** What nobody may read is not asked of the database. */
    private Map<Long, LeavingReport.Subject> subjects(List<Long> reports) {
        Map<Long, LeavingReport.Subject> found = new HashMap<>();
        if (!reports.isEmpty()) {
            CriteriaBuilder cb = em.getCriteriaBuilder();
            CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
            Root<ReportedPerson> person = query.from(ReportedPerson.class);
            Expression<String> none = cb.nullLiteral(String.class);
            query.multiselect(
                            person.get("id"),
                            person.get("reportId"),
                            masking.isClear(SensitiveKind.VICTIM) ? person.<String>get("name") : none,
                            person.get("sex"),
                            person.get("bornOn"))
                    .where(person.get("reportId").in(reports), cb.isTrue(person.get("subject")))
                    .orderBy(cb.asc(person.get("position")));
            List<Object[]> rows = em.createQuery(query).getResultList();
            Map<Long, Object[]> kept =
                    details(rows.stream().map(row -> (Long) row[0]).toList());
            rows.forEach(row -> found.putIfAbsent((Long) row[1], subject(row, kept.get((Long) row[0]))));
        }
        return found;
    }

    private LeavingReport.Subject subject(Object[] row, Object[] details) {
        return new LeavingReport.Subject(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (Sex) row[3],
                (LocalDate) row[4],
                details == null ? null : (String) details[1],
                details == null ? null : (String) details[2]);
    }

    private Map<Long, Object[]> details(List<Long> people) {
        boolean numbers = masking.isClear(SensitiveKind.ID_NUMBER);
        boolean phones = masking.isClear(SensitiveKind.PHONE);
        Map<Long, Object[]> details = new HashMap<>();
        if (!people.isEmpty() && (numbers || phones)) {
            CriteriaBuilder cb = em.getCriteriaBuilder();
            CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
            Root<ReportedDetails> one = query.from(ReportedDetails.class);
            Expression<String> none = cb.nullLiteral(String.class);
            query.multiselect(
                            one.get("reportedPersonId"),
                            numbers ? one.<String>get("idNumber") : none,
                            phones ? one.<String>get("phone") : none)
                    .where(one.get("reportedPersonId").in(people));
            em.createQuery(query).getResultStream().forEach(row -> details.put((Long) row[0], row));
        }
        return details;
    }
}
