package tw.anwang.registry.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.ServingOffice;

/**
 * Who serves a household, as the person of this request may know it: that an office serves may be closer kept than the
 * household itself, such as 保護服務. Pages, filters and numbers ask here alone.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SeenInvolvements {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    /** What a question asks besides. */
    @FunctionalInterface
    public interface Besides {
        Predicate on(CriteriaBuilder cb, AbstractQuery<?> query, Root<Involvement> one);
    }

    /** Those still serving first, the 主責 first among them, then as they began. One statement for all. */
    public List<ServingOffice> of(Collection<HouseholdId> households) {
        return of(households, (cb, query, one) -> cb.conjunction());
    }

    /** The same of those for which something else is true too. */
    public List<ServingOffice> of(Collection<HouseholdId> households, Besides besides) {
        if (households.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Involvement> query = cb.createQuery(Involvement.class);
        Root<Involvement> one = query.from(Involvement.class);
        query.where(
                        one.get("householdId")
                                .in(households.stream().map(HouseholdId::value).toList()),
                        seen(user.getMe().scope(), cb, one),
                        besides.on(cb, query, one))
                .orderBy(
                        cb.asc(cb.selectCase()
                                .when(cb.isNull(one.get("endedOn")), 0)
                                .otherwise(1)),
                        cb.desc(one.get("leads")),
                        cb.asc(one.get("beganOn")),
                        cb.asc(one.get("id")));
        return em.createQuery(query)
                .getResultStream()
                .map(Involvement::asRecord)
                .toList();
    }

    /** Whether the person may know of it; whether the household is seen, the query asks besides. */
    public static Predicate seen(Scope scope, CriteriaBuilder cb, From<?, Involvement> one) {
        Expression<Sensitivity> sensitivity = one.get("sensitivity");
        Predicate open = sensitivity.in(Sensitivity.ORDINARY, Sensitivity.CONFIDENTIAL);
        Predicate mine = cb.equal(one.get("accountId"), scope.account());
        Predicate ours = scope.offices().isEmpty()
                ? mine
                : cb.or(mine, one.get("officeId").in(scope.offices()));
        return cb.and(cb.or(open, ours), ScopeCriteria.gradeSeen(scope, cb, sensitivity));
    }
}
