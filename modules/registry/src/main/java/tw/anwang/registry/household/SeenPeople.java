package tw.anwang.registry.household;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;

/** A person is seen through the households it is or was in. */
public final class SeenPeople {
    private SeenPeople() {}

    /** Whether some household of the person with that id is seen. */
    public static Predicate seen(Scope scope, CriteriaBuilder cb, AbstractQuery<?> query, Expression<Long> person) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Member> member = found.from(Member.class);
        Root<Household> household = found.from(Household.class);
        found.select(member.get("id"))
                .where(
                        cb.equal(member.get("personId"), person),
                        cb.equal(household.get("id"), member.get("householdId")),
                        cb.isNull(household.get("goneInto")),
                        ScopeCriteria.visible(scope, Household.KIND, cb, found, household));
        return cb.exists(found);
    }
}
