package tw.anwang.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.Sex;
import tw.anwang.registry.duplicate.TwinRow.Side;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.PersonKeepers;
import tw.anwang.registry.household.PersonPlaces;
import tw.anwang.registry.household.PersonPlaces.Placed;
import tw.anwang.registry.person.Person;

/** Finds records that may be one person, and remembers which of them are two. */
@ApplicationScoped
@Permitted(RegistryPermissions.KEEP)
@Transactional
public class TwinSearch {
    private static final String KIND = Household.KIND.name();

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    @Inject
    PersonPlaces places;

    @Inject
    PersonKeepers keepers;

    @Inject
    Trail trail;

    /** One page, those found first first. @param two those that were decided to be two people */
    public TwinsFound found(boolean two, int page) {
        Map<String, String> query = two ? Map.of("two", "true") : Map.of();
        Paging asked = new Paging(page, Paging.SIZE, count(two), query);
        List<TwinRow> rows = rows(open(two)
                .setFirstResult(asked.firstRow())
                .setMaxResults(asked.size())
                .getResultList());
        trail.listed(KIND, query.toString(), shown(rows));
        return new TwinsFound(rows, asked);
    }

    /** How many there are, exactly up to the limit of counting. */
    public long count(boolean two) {
        Scope scope = user.getMe().scope();
        boolean wide = scope.everything() || !scope.counties().isEmpty();
        if (wide && Paging.exceeds(open(two))) {
            return Paging.COUNT_LIMIT + 1L;
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Twin> twin = query.from(Twin.class);
        query.select(cb.count(twin)).where(conditions().on(two, cb, query, twin));
        return em.createQuery(query).getSingleResult();
    }

    private TypedQuery<Twin> open(boolean two) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Twin> query = cb.createQuery(Twin.class);
        Root<Twin> twin = query.from(Twin.class);
        query.where(conditions().on(two, cb, query, twin)).orderBy(cb.asc(twin.get("id")));
        return em.createQuery(query);
    }

    /** Both are seen; decided or not. @throws NotVisible where one is not seen */
    public TwinRow byId(long id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Twin> query = cb.createQuery(Twin.class);
        Root<Twin> twin = query.from(Twin.class);
        query.where(cb.equal(twin.get("id"), id), conditions().seen(cb, query, twin));
        return rows(em.createQuery(query).getResultList()).stream()
                .filter(row -> row.other() != null)
                .findFirst()
                .orElseThrow(() -> new NotVisible("registry.twin", id));
    }

    /** 不是同一人: proposed no more. Asks as much as a merge does. @param why which the record keeps */
    public void areTwo(long id, String why) {
        decide(id, "notTheSame", twin -> twin.areTwo(why, user.getMe().id()));
    }

    /** 重新認定: it was decided too soon, and the two may be one person. */
    public void mayBeOne(long id) {
        decide(id, "maybeTheSame", Twin::mayBeOne);
    }

    private void decide(long id, String verb, Consumer<Twin> decision) {
        TwinRow row = byId(id);
        keepers.whyNotKeep(row.one().person(), row.other().person()).ifPresent(RuleBroken::refuse);
        decision.accept(em.find(Twin.class, id));
        em.flush();
        shown(List.of(row)).forEach(household -> trail.record(verb, KIND, household, null));
    }

    private TwinConditions conditions() {
        return new TwinConditions(user.getMe().scope());
    }

    private static List<Long> shown(List<TwinRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.one(), row.other()))
                .filter(Objects::nonNull)
                .map(side -> side.household().value())
                .distinct()
                .toList();
    }

    private List<TwinRow> rows(List<Twin> twins) {
        List<PersonId> people = twins.stream()
                .flatMap(one -> Stream.of(one.one(), one.other()))
                .distinct()
                .toList();
        Map<PersonId, List<Placed>> placed = places.of(people).stream().collect(Collectors.groupingBy(Placed::person));
        Map<PersonId, Side> sides = sides(people, placed);
        return twins.stream().map(one -> row(one, sides, placed)).toList();
    }

    private static TwinRow row(Twin twin, Map<PersonId, Side> sides, Map<PersonId, List<Placed>> placed) {
        Side one = sides.get(twin.one());
        Side other = sides.get(twin.other());
        PersonId hidden = one == null ? twin.one() : other == null ? twin.other() : null;
        return new TwinRow(
                twin.id(),
                twin.reason(),
                one == null ? other : one,
                one == null ? null : other,
                hidden == null
                        ? null
                        : placed.get(hidden).stream()
                                .filter(where -> where.ordinary() && where.current())
                                .map(Placed::lead)
                                .findFirst()
                                .orElse(null),
                twin.isTwo(),
                hidden == null ? twin.why() : null);
    }

    private Map<PersonId, Side> sides(Collection<PersonId> people, Map<PersonId, List<Placed>> placed) {
        Map<PersonId, Placed> where = people.stream()
                .flatMap(one -> placed.getOrDefault(one, List.of()).stream()
                        .filter(Placed::seen)
                        .limit(1))
                .collect(Collectors.toMap(Placed::person, one -> one));
        if (where.isEmpty()) {
            return Map.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Person> person = query.from(Person.class);
        query.multiselect(
                        person.get("id"),
                        masking.column(cb, SensitiveKind.VICTIM, person.get("name")),
                        person.get("sex"),
                        person.get("bornOn"))
                .where(person.get("id")
                        .in(where.keySet().stream().map(PersonId::value).toList()));
        return em.createQuery(query)
                .getResultStream()
                .map(row -> side(row, where.get(new PersonId((Long) row[0]))))
                .collect(Collectors.toMap(Side::person, one -> one));
    }

    private static Side side(Object[] row, Placed where) {
        return new Side(
                where.person(),
                (String) row[1],
                (Sex) row[2],
                (java.time.LocalDate) row[3],
                where.household(),
                where.number());
    }
}
