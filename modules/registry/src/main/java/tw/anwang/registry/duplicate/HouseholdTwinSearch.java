package tw.anwang.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.FamilyRef;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.duplicate.HouseholdTwinRow.Side;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.Households;
import tw.anwang.registry.household.Keepers;

/** Finds households that may be one, of whose both the reader sees, and remembers which of them are two. */
@ApplicationScoped
@Permitted(RegistryPermissions.KEEP)
@Transactional
public class HouseholdTwinSearch {
    private static final String KIND = Household.KIND.name();

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Households households;

    @Inject
    Keepers keepers;

    @Inject
    Trail trail;

    /** One page, those found first first. */
    public HouseholdTwinsFound found(int page) {
        Paging asked = new Paging(page, Paging.SIZE, count(), Map.of());
        List<HouseholdTwinRow> rows = rows(open(null)
                .setFirstResult(asked.firstRow())
                .setMaxResults(asked.size())
                .getResultList());
        trail.listed(KIND, null, shown(rows));
        return new HouseholdTwinsFound(rows, asked);
    }

    /** How many there are, exactly up to the limit of counting. */
    public long count() {
        Scope scope = user.getMe().scope();
        boolean wide = scope.everything() || !scope.counties().isEmpty();
        if (wide && Paging.exceeds(open(null))) {
            return Paging.COUNT_LIMIT + 1L;
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<HouseholdTwin> twin = query.from(HouseholdTwin.class);
        query.select(cb.count(twin)).where(seen(cb, query, twin));
        return em.createQuery(query).getSingleResult();
    }

    /** @throws NotVisible where one of them is not seen, or it was decided */
    public HouseholdTwinRow byId(long id) {
        return rows(open(id).getResultList()).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("registry.householdTwin", id));
    }

    /** 不是同一戶: proposed no more. Asks as much as a merge does. @param why which the record keeps */
    public void areTwo(long id, String why) {
        HouseholdTwinRow row = byId(id);
        Stream.of(row.one(), row.other())
                .flatMap(side -> keepers.whyNotKeep(side.household().value()).stream())
                .findFirst()
                .ifPresent(RuleBroken::refuse);
        em.find(HouseholdTwin.class, id).areTwo(why, user.getMe().id());
        em.flush();
        shown(List.of(row)).forEach(one -> trail.record("notTheSame", KIND, one, null));
    }

    private TypedQuery<HouseholdTwin> open(Long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<HouseholdTwin> query = cb.createQuery(HouseholdTwin.class);
        Root<HouseholdTwin> twin = query.from(HouseholdTwin.class);
        Predicate which = id == null ? cb.conjunction() : cb.equal(twin.get("id"), id);
        query.select(twin).where(which, seen(cb, query, twin)).orderBy(cb.asc(twin.get("id")));
        return em.createQuery(query);
    }

    private Predicate seen(CriteriaBuilder cb, AbstractQuery<?> query, Root<HouseholdTwin> twin) {
        Root<Household> one = query.from(Household.class);
        Root<Household> other = query.from(Household.class);
        Scope scope = user.getMe().scope();
        return cb.and(
                cb.isFalse(twin.get("two")),
                cb.equal(one.get("id"), twin.get("oneId")),
                cb.equal(other.get("id"), twin.get("otherId")),
                cb.isNull(one.get("goneInto")),
                cb.isNull(other.get("goneInto")),
                ScopeCriteria.visible(scope, Household.KIND, cb, query, one),
                ScopeCriteria.visible(scope, Household.KIND, cb, query, other));
    }

    private List<HouseholdTwinRow> rows(List<HouseholdTwin> twins) {
        Map<HouseholdId, FamilyRef> refs = households.refs(twins.stream()
                .flatMap(one -> Stream.of(one.one(), one.other()))
                .distinct()
                .toList());
        return twins.stream()
                .map(one -> new HouseholdTwinRow(
                        one.id(), one.reason(), side(refs.get(one.one())), side(refs.get(one.other()))))
                .toList();
    }

    private static Side side(FamilyRef ref) {
        return new Side(ref.id(), ref.number(), ref.called());
    }

    private static List<Long> shown(List<HouseholdTwinRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.one(), row.other()))
                .map(side -> side.household().value())
                .distinct()
                .toList();
    }
}
