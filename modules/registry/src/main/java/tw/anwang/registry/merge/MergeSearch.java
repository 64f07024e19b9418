package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.PersonPlaces;
import tw.anwang.registry.household.PersonPlaces.Placed;
import tw.anwang.registry.household.SeenPeople;
import tw.anwang.registry.person.Person;

/** Finds merges for the list: those of whom the reader sees the one that stays. */
@ApplicationScoped
@Permitted(RegistryPermissions.KEEP)
@Transactional
public class MergeSearch {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    @Inject
    PersonPlaces places;

    @Inject
    Trail trail;

    /** One page, the newest first. @param state null: all */
    public MergesFound found(Merge.State state, int page) {
        Map<String, String> query = state == null ? Map.of() : Map.of("state", state.name());
        Paging asked = new Paging(page, Paging.SIZE, count(state), query);
        List<Object[]> rows = rows(state, asked);
        Map<Long, Placed> where =
                places
                        .of(rows.stream()
                                .map(row -> new PersonId((Long) row[2]))
                                .distinct()
                                .toList())
                        .stream()
                        .filter(Placed::seen)
                        .collect(Collectors.toMap(one -> one.person().value(), one -> one, (one, again) -> one));
        List<MergeRow> shown =
                rows.stream().map(row -> row(row, where.get((Long) row[2]))).toList();
        trail.listed(
                Household.KIND.name(),
                query.toString(),
                shown.stream().map(one -> one.household().value()).distinct().toList());
        return new MergesFound(shown, asked);
    }

    /** How many there are, exactly up to the limit of counting. */
    public long count(Merge.State state) {
        Scope scope = user.getMe().scope();
        boolean wide = scope.everything() || !scope.counties().isEmpty();
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> ids = cb.createQuery(Long.class);
        Root<Merge> one = ids.from(Merge.class);
        ids.select(one.get("id")).where(conditions(state, cb, ids, one));
        if (wide && Paging.exceeds(em.createQuery(ids))) {
            return Paging.COUNT_LIMIT + 1L;
        }
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Merge> merge = query.from(Merge.class);
        query.select(cb.count(merge)).where(conditions(state, cb, query, merge));
        return em.createQuery(query).getSingleResult();
    }

    private Predicate conditions(Merge.State state, CriteriaBuilder cb, AbstractQuery<?> query, Root<Merge> merge) {
        Predicate seen = SeenPeople.seen(user.getMe().scope(), cb, query, merge.get("keptId"));
        return state == null ? seen : cb.and(cb.equal(merge.get("state"), state), seen);
    }

    private List<Object[]> rows(Merge.State state, Paging asked) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<Merge> merge = query.from(Merge.class);
        Root<Person> person = query.from(Person.class);
        query.multiselect(
                        merge.get("id"),
                        merge.get("state"),
                        person.get("id"),
                        masking.column(cb, SensitiveKind.VICTIM, person.get("name")),
                        person.get("bornOn"),
                        merge.get("askedOn"),
                        merge.get("doneOn"))
                .where(cb.equal(person.get("id"), merge.get("keptId")), conditions(state, cb, query, merge))
                .orderBy(cb.desc(merge.get("id")));
        return em.createQuery(query)
                .setFirstResult(asked.firstRow())
                .setMaxResults(asked.size())
                .getResultList();
    }

    private static MergeRow row(Object[] row, Placed where) {
        return new MergeRow(
                (Long) row[0],
                (Merge.State) row[1],
                (String) row[3],
                (LocalDate) row[4],
                where.household(),
                where.number(),
                (LocalDate) row[5],
                (LocalDate) row[6]);
    }
}
