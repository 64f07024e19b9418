package tw.anwang.intake.person;

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
import java.util.Objects;
import java.util.Set;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.intake.report.Report;
import tw.anwang.registry.Families;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.SeenServices;
import tw.anwang.registry.ServingOffice;
import tw.anwang.registry.Sex;

/** The people of a report as its page shows them: masked by the query, with earlier reports and who serves them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PeopleOfReport {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Masking masking;

    @Inject
    Likeness likeness;

    @Inject
    EarlierReports earlier;

    @Inject
    SeenServices services;

    @Inject
    Families families;

    @Inject
    CurrentUser user;

    /** Six statements, however many they are. */
    public KnownPeople of(Report report) {
        List<Likeness.Alike> alike = likeness.of(report.id());
        List<Long> others =
                alike.stream().map(Likeness.Alike::otherReport).distinct().toList();
        Map<Long, EarlierReport> visible = earlier.visible(others);
        List<ServingOffice> serving = serving(report, alike, visible.keySet());
        List<PersonRow> rows = rows(report.id());
        Map<PersonId, LocalDate> died = families.died(
                rows.stream().map(PersonRow::person).filter(Objects::nonNull).toList());
        List<PersonRow> known = rows.stream()
                .map(row -> row.beside(
                        row.person() == null ? null : died.get(row.person()),
                        alike.stream()
                                .filter(one -> one.mine() == row.id() && visible.containsKey(one.otherReport()))
                                .map(one -> visible.get(one.otherReport()))
                                .distinct()
                                .toList(),
                        serving.stream()
                                .filter(one -> serves(one, row, report, alike))
                                .toList()))
                .toList();
        return new KnownPeople(known, SamePeople.of(report, alike, visible));
    }

    /** As the reader may know it, of the household of this report and of those of earlier reports that are seen. */
    private List<ServingOffice> serving(Report report, List<Likeness.Alike> alike, Set<Long> visible) {
        if (!user.getMe().may(RegistryPermissions.READ)) {
            return List.of();
        }
        List<HouseholdId> households = new ArrayList<>(Likeness.households(alike.stream()
                .filter(one -> visible.contains(one.otherReport()))
                .toList()));
        if (report.household() != null && !households.contains(report.household())) {
            households.add(report.household());
        }
        return services.of(households);
    }

    /** Beside the people of that household only; who serves one person, beside that one only. */
    private static boolean serves(ServingOffice one, PersonRow row, Report report, List<Likeness.Alike> alike) {
        List<Likeness.Alike> same = alike.stream()
                .filter(other -> other.mine() == row.id())
                .filter(other ->
                        Objects.equals(other.household(), one.household().value()))
                .toList();
        boolean registered = row.person() != null && one.household().equals(report.household());
        boolean its = one.person() == null
                || one.person().equals(row.person())
                || same.stream()
                        .anyMatch(other ->
                                Objects.equals(other.person(), one.person().value()));
        return its && (registered || !same.isEmpty());
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
                row[6] == null ? null : new PersonId((Long) row[6]),
                (String) details[1],
                (String) details[2],
                null,
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
