package tw.anwang.identity.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Granted;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;

/** Tells which records the person of this request sees by a grant alone; asks the database only of who has grants. */
@ApplicationScoped
public class UnderGrant {
    @Inject
    CurrentUser user;

    @Inject
    Kinds kinds;

    /** @return id of the record and number of the grant; records seen without one, or not at all, are left out */
    public Map<Long, Long> of(String kind, Collection<Long> ids) {
        Scope scope = user.isSignedIn() ? user.getMe().scope() : null;
        if (scope == null || ids.isEmpty() || scope.grants(kind).isEmpty()) {
            return Map.of();
        }
        return kinds.named(kind)
                .map(known -> of(known.module().entities(), known.kind().scoped(), scope, ids))
                .orElse(Map.of());
    }

    private static <R, P> Map<Long, Long> of(
            EntityManager em, ScopedKind<R, P> kind, Scope scope, Collection<Long> ids) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<R> record = query.from(kind.record());
        query.multiselect(record.get("id"), record.get("leadOfficeId"), record.get("sensitivity"))
                .where(
                        record.get("id").in(ids),
                        cb.not(ScopeCriteria.visible(scope.withoutGrants(), kind, cb, query, record)));
        Map<Long, Long> granted = new HashMap<>();
        em.createQuery(query).getResultList().forEach(row -> scope.grants(kind.name()).stream()
                .filter(grant -> grant.opens((Long) row[0], (Long) row[1], (Sensitivity) row[2]))
                .findFirst()
                .ifPresent(grant -> granted.put((Long) row[0], grant.grant())));
        return granted;
    }

    /** The grants of one record that are used for this record now: what a page says at its top. */
    List<Granted> openings(String kind, long id) {
        return user.isSignedIn()
                ? user.getMe().scope().grants(kind).stream()
                        .filter(grant -> grant.record() != null && grant.record() == id)
                        .toList()
                : List.of();
    }
}
