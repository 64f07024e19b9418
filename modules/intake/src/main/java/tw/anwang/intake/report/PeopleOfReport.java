package tw.anwang.intake.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.identity.Masking;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.Involvements;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.ServingOffice;
import tw.anwang.registry.Sex;

/** The people of a report as its page shows them: masked by the query, with earlier reports and who serves them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PeopleOfReport {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Masking masking;

    @Inject
    Likeness likeness;

    @Inject
    EarlierReports earlier;

    @Inject
    Involvements involvements;

    /** Five statements, however many they are. */
    List<PersonRow> of(Report report) {
        List<Likeness.Alike> alike = likeness.of(report.id());
        List<Long> others =
                alike.stream().map(Likeness.Alike::otherReport).distinct().toList();
        Map<Long, EarlierReport> visible = earlier.visible(others);
        Map<Long, List<ServingOffice>> serving = serving(report, alike);
        return rows(report.id()).stream()
                .map(row -> row.beside(
                        alike.stream()
                                .filter(one -> one.mine() == row.id() && visible.containsKey(one.otherReport()))
                                .map(one -> visible.get(one.otherReport()))
                                .distinct()
                                .toList(),
                        serving(row, alike, serving)))
                .toList();
    }

    /** Who serves, by the household's own id; whoever of the report stands for it is found by likeness. */
    private Map<Long, List<ServingOffice>> serving(Report report, List<Likeness.Alike> alike) {
        List<HouseholdId> households = new ArrayList<>(Likeness.households(alike));
        if (report.household() != null && !households.contains(report.household())) {
            households.add(report.household());
        }
        return involvements.serving(households).stream()
                .collect(Collectors.groupingBy(one -> one.household().value()));
    }

    /** The household's services stand beside everybody who was in an earlier report, and beside the subject. */
    private static List<ServingOffice> serving(
            PersonRow row, List<Likeness.Alike> alike, Map<Long, List<ServingOffice>> serving) {
        boolean concerned = row.subject() || alike.stream().anyMatch(one -> one.mine() == row.id());
        return concerned ? serving.values().stream().flatMap(List::stream).toList() : List.of();
    }

    private List<PersonRow> rows(long report) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<ReportedPerson> person = query.from(ReportedPerson.class);
        query.multiselect(
                        person.get("id"),
                        masking.column(cb, SensitiveKind.VICTIM, person.get("name")),
                        person.get("sex"),
                        person.get("bornOn"),
                        person.get("role"),
                        person.get("subject"),
                        person.get("personId"))
                .where(cb.equal(person.get("reportId"), report))
                .orderBy(cb.asc(person.get("position")));
        Map<Long, Object[]> details = details(report);
        return em.createQuery(query)
                .getResultStream()
                .map(row -> row(row, details.getOrDefault((Long) row[0], new Object[3])))
                .toList();
    }

    private static PersonRow row(Object[] row, Object[] details) {
        return new PersonRow(
                (Long) row[0],
                (String) row[1],
                (Sex) row[2],
                (LocalDate) row[3],
                (MemberRole) row[4],
                (Boolean) row[5],
                row[6] != null,
                (String) details[1],
                (String) details[2],
                List.of(),
                List.of());
    }

    private Map<Long, Object[]> details(long report) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<ReportedDetails> details = query.from(ReportedDetails.class);
        Subquery<Long> people = query.subquery(Long.class);
        Root<ReportedPerson> person = people.from(ReportedPerson.class);
        people.select(person.get("id")).where(cb.equal(person.get("reportId"), report));
        Expression<String> idNumber = details.get("idNumber");
        Expression<String> phone = details.get("phone");
        query.multiselect(
                        details.get("reportedPersonId"),
                        masking.column(cb, SensitiveKind.ID_NUMBER, idNumber),
                        masking.column(cb, SensitiveKind.PHONE, phone))
                .where(details.get("reportedPersonId").in(people));
        Map<Long, Object[]> found = new HashMap<>();
        em.createQuery(query).getResultStream().forEach(row -> found.put((Long) row[0], row));
        return found;
    }
}
