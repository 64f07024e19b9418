package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.ServingOffice;
import tw.anwang.registry.involvement.SeenInvolvements;

/** Finds households for the list and its numbers; one predicate for all of them. */
@ApplicationScoped
public class HouseholdSearch {
    private static final int OFFICES_MEANT = 50;

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Offices offices;

    @Inject
    MembersOf members;

    @Inject
    SeenInvolvements involvements;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One page, those registered last first. @param after id of the household it begins after, or null */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public HouseholdsFound found(HouseholdFilter filter, int page, String after) {
        Long key = after != null && after.matches("\\d{1,18}") ? Long.valueOf(after) : null;
        Paging asked = new Paging(page, Paging.SIZE, count(filter), filter.query()).after(key == null ? null : after);
        List<HouseholdRow> rows = rows(filter, key, asked.firstRow(), asked.size());
        List<Long> ids = rows.stream().map(HouseholdRow::id).toList();
        trail.listed(Household.KIND.name(), filter.query().toString(), ids);
        return new HouseholdsFound(
                rows,
                asked.shown(
                        rows.size(),
                        ids.isEmpty() ? null : ids.get(ids.size() - 1).toString()));
    }

    /** How many there are, exactly up to the limit of counting. */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public long count(HouseholdFilter filter) {
        Scope scope = user.getMe().scope();
        boolean wide = scope.everything() || !scope.counties().isEmpty();
        if (wide && Paging.exceeds(ids(filter, null))) {
            return Paging.COUNT_LIMIT + 1L;
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Household> household = query.from(Household.class);
        query.select(cb.count(household)).where(conditions(filter).on(cb, query, household));
        return em.createQuery(query).getSingleResult();
    }

    private TypedQuery<Long> ids(HouseholdFilter filter, Long after) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Household> household = query.from(Household.class);
        query.select(household.get("id"))
                .where(page(filter, after, cb, query, household))
                .orderBy(cb.desc(household.get("id")));
        return em.createQuery(query);
    }

    private Predicate[] page(
            HouseholdFilter filter, Long after, CriteriaBuilder cb, CriteriaQuery<?> query, Root<Household> household) {
        Predicate later = after == null ? cb.conjunction() : cb.lessThan(household.<Long>get("id"), after);
        return Stream.concat(Arrays.stream(conditions(filter).on(cb, query, household)), Stream.of(later))
                .toArray(Predicate[]::new);
    }

    private List<HouseholdRow> rows(HouseholdFilter filter, Long after, int first, int most) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Household> household = query.from(Household.class);
        query.multiselect(
                        household.get("id"),
                        household.get("number"),
                        household.get("districtCode"),
                        household.get("leadOfficeId"),
                        household.get("sensitivity"))
                .where(page(filter, after, cb, query, household))
                .orderBy(cb.desc(household.get("id")));
        List<Object[]> rows =
                em.createQuery(query).setFirstResult(first).setMaxResults(most).getResultList();
        Set<HouseholdId> ids =
                rows.stream().map(row -> new HouseholdId((Long) row[0])).collect(Collectors.toSet());
        Map<HouseholdId, List<FamilyMember>> people = members.today(ids);
        Map<HouseholdId, List<ServingOffice>> services = involvements.of(ids).stream()
                .filter(ServingOffice::isOpen)
                .collect(Collectors.groupingBy(ServingOffice::household));
        return rows.stream().map(row -> row(row, people, services)).toList();
    }

    private static HouseholdRow row(
            Object[] row, Map<HouseholdId, List<FamilyMember>> people, Map<HouseholdId, List<ServingOffice>> services) {
        HouseholdId id = new HouseholdId((Long) row[0]);
        return new HouseholdRow(
                id.value(),
                (String) row[1],
                (String) row[2],
                (Long) row[3],
                (Sensitivity) row[4],
                people.getOrDefault(id, List.of()),
                services.getOrDefault(id, List.of()));
    }

    private HouseholdConditions conditions(HouseholdFilter filter) {
        return new HouseholdConditions(
                filter, user.getMe().scope(), meant(filter.office()), masking.isClear(SensitiveKind.VICTIM));
    }

    private Set<Long> meant(String words) {
        return words == null
                ? Set.of()
                : offices.typed(words, OFFICES_MEANT, Taipei.today(clock)).stream()
                        .map(office -> office.id().value())
                        .collect(Collectors.toSet());
    }
}
