package tw.anwang.meetings.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.ScopeTerms;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;

/** Reads columns of many records at once, by JPQL with the parameter {@code ids}. */
record Rows(EntityManager em) {
    List<Object[]> of(String jpql, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList();
    }

    /** The rows by their first column. */
    Map<Long, List<Object[]>> byRecord(String jpql, Collection<Long> ids) {
        return of(jpql, ids).stream().collect(Collectors.groupingBy(row -> (Long) row[0]));
    }

    List<Long> ids(String entity, long after, int most) {
        return em.createQuery("select e.id from " + entity + " e where e.id > :after order by e.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    long count(String entity) {
        return em.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }

    /** @param head its id, county, leading office and sensitivity @param parties its id, offices, accounts */
    static Set<String> scope(ScopedKind<?, ?> kind, Object[] head, List<Object[]> parties) {
        return ScopeTerms.ofRecord(
                kind,
                (Long) head[0],
                (String) head[1],
                (Long) head[2],
                (Sensitivity) head[3],
                column(parties, 1),
                column(parties, 2));
    }

    static Set<Long> column(List<Object[]> rows, int column) {
        Set<Long> values = new HashSet<>();
        rows.stream()
                .map(row -> (Long) row[column])
                .filter(value -> value != null)
                .forEach(values::add);
        return values;
    }
}
