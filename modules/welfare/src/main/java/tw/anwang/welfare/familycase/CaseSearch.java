package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.Families;
import tw.anwang.registry.FamilyNames;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.WelfarePermissions;

/** Finds cases for the list and its numbers; one predicate for all of them. */
@ApplicationScoped
public class CaseSearch {
    private static final int OFFICES_MEANT = 50;

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    Families families;

    @Inject
    FamilyNames names;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One page: what is late first, then what is due next, then what waits for nothing. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public CasesFound found(CaseFilter filter, int page) {
        Paging paging = new Paging(page, Paging.SIZE, count(filter), filter.query());
        List<CaseRow> rows = rows(filter, paging.firstRow(), paging.size());
        trail.listed(
                FamilyCase.KIND.name(),
                filter.query().toString(),
                rows.stream().map(CaseRow::id).toList());
        return new CasesFound(
                rows, families.byIds(rows.stream().map(CaseRow::household).collect(Collectors.toSet())), paging);
    }

    /** Rows in the order of the list. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public List<CaseRow> rows(CaseFilter filter, int first, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<CaseRow> query = cb.createQuery(CaseRow.class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        query.select(cb.construct(
                        CaseRow.class,
                        one.get("id"),
                        one.get("number"),
                        one.get("householdId"),
                        one.get("leadOfficeId"),
                        one.get("assigned").get("workerName"),
                        one.get("state"),
                        one.get("grade"),
                        one.get("dueStep"),
                        one.get("dueAt"),
                        one.get("sensitivity"),
                        one.get("source").get("system"),
                        one.get("source").get("number")))
                .where(conditions(filter).on(cb, query, one))
                .orderBy(
                        cb.asc(cb.<Integer>selectCase()
                                .when(cb.isNull(one.get("dueAt")), 1)
                                .otherwise(0)),
                        cb.asc(one.get("dueAt")),
                        cb.desc(one.get("id")));
        return em.createQuery(query).setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** How many there are: the number above the list. */
    @Permitted(WelfarePermissions.READ)
    @Transactional
    public long count(CaseFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<FamilyCase> one = query.from(FamilyCase.class);
        query.select(cb.count(one)).where(conditions(filter).on(cb, query, one));
        return em.createQuery(query).getSingleResult();
    }

    private CaseConditions conditions(CaseFilter filter) {
        return new CaseConditions(
                filter,
                user.getMe().scope(),
                filter.words() == null
                        ? Set.of()
                        : names.like(filter.words()).stream()
                                .map(HouseholdId::value)
                                .collect(Collectors.toSet()),
                filter.office() == null
                        ? Set.of()
                        : offices.typed(filter.office(), OFFICES_MEANT, Taipei.today(clock)).stream()
                                .map(office -> office.id().value())
                                .collect(Collectors.toSet()),
                clock.instant());
    }
}
