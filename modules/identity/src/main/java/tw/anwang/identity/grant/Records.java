package tw.anwang.identity.grant;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;

/** Asks another module's records what every scoped record has; in that module's unit, through the one predicate. */
record Records<R, P>(EntityManager em, ScopedKind<R, P> kind) {
    record Found(long id, long leadOffice, Sensitivity sensitivity) {}

    static Records<?, ?> of(Kinds.Known known) {
        return new Records<>(known.module().entities(), known.kind().scoped());
    }

    /** Those of the records that this scope does not cover. */
    List<Found> hidden(Scope scope, Collection<Long> ids) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<R> record = query.from(kind.record());
        query.multiselect(record.get("id"), record.get("leadOfficeId"), record.get("sensitivity"))
                .where(record.get("id").in(ids), cb.not(ScopeCriteria.visible(scope, kind, cb, query, record)));
        return em.createQuery(query)
                .getResultStream()
                .map(row -> new Found((Long) row[0], (Long) row[1], (Sensitivity) row[2]))
                .toList();
    }

    /** The leading office of a record that this scope does not cover. */
    Optional<OfficeId> leadOfHidden(Scope scope, long id) {
        return hidden(scope, List.of(id)).stream().findFirst().map(found -> new OfficeId(found.leadOffice()));
    }
}
