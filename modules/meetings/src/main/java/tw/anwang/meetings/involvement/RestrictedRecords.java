package tw.anwang.meetings.involvement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;

/** Asks the parties of a kind, as its scope does. */
final class RestrictedRecords {
    private RestrictedRecords() {}

    /** Those of the records that are 密 or 個案性. */
    static <R, P> Set<Long> among(EntityManager em, ScopedKind<R, P> kind, Collection<Long> records) {
        if (records.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<R> record = query.from(kind.record());
        query.select(record.get("id"))
                .where(record.get("id").in(records), cb.notEqual(record.get("sensitivity"), Sensitivity.ORDINARY));
        return new HashSet<>(em.createQuery(query).getResultList());
    }

    /** Those of the records that are 密 or 個案性 and in which neither the person nor an office it acts for has a part. */
    static <R, P> Set<Long> without(EntityManager em, ScopedKind<R, P> kind, Collection<Long> records, Scope person) {
        if (records.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<R> record = query.from(kind.record());
        Subquery<Long> parts = query.subquery(Long.class);
        Root<P> party = parts.from(kind.party());
        parts.select(party.get("recordId"))
                .where(party.get("recordId").in(records), ScopeCriteria.takesPart(person, kind, cb, query, party));
        query.select(record.get("id"))
                .where(
                        record.get("id").in(records),
                        cb.notEqual(record.get("sensitivity"), Sensitivity.ORDINARY),
                        cb.not(record.get("id").in(parts)));
        return new HashSet<>(em.createQuery(query).getResultList());
    }
}
