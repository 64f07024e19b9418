package tw.anwang.registry.duplicate;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import tw.anwang.identity.Scope;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.Member;
import tw.anwang.registry.household.SeenPeople;
import tw.anwang.registry.person.Person;

/**
 * The one predicate behind list and count: decided or not, both still records of their own, one of them seen, and the
 * other seen too or of a household whose office may be told as one to ask.
 */
record TwinConditions(Scope scope) {
    Predicate on(boolean two, CriteriaBuilder cb, AbstractQuery<?> query, Root<Twin> twin) {
        return cb.and(cb.equal(twin.get("two"), two), seen(cb, query, twin));
    }

    Predicate seen(CriteriaBuilder cb, AbstractQuery<?> query, Root<Twin> twin) {
        Expression<Long> one = twin.get("oneId");
        Expression<Long> other = twin.get("otherId");
        return cb.and(
                cb.not(cb.exists(gone(cb, query, one))),
                cb.not(cb.exists(gone(cb, query, other))),
                cb.or(
                        cb.and(seen(cb, query, one), told(cb, query, other)),
                        cb.and(seen(cb, query, other), told(cb, query, one))));
    }

    private static Subquery<Long> gone(CriteriaBuilder cb, AbstractQuery<?> query, Expression<Long> id) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Person> person = found.from(Person.class);
        return found.select(person.get("id"))
                .where(cb.equal(person.get("id"), id), cb.isNotNull(person.get("goneInto")));
    }

    private Predicate told(CriteriaBuilder cb, AbstractQuery<?> query, Expression<Long> id) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Member> member = found.from(Member.class);
        Root<Household> household = found.from(Household.class);
        found.select(member.get("id"))
                .where(
                        cb.equal(member.get("personId"), id),
                        cb.equal(household.get("id"), member.get("householdId")),
                        cb.isNull(household.get("goneInto")),
                        cb.isNull(member.get("leftOn")),
                        cb.equal(household.get("sensitivity"), Sensitivity.ORDINARY));
        return cb.or(seen(cb, query, id), cb.exists(found));
    }

    private Predicate seen(CriteriaBuilder cb, AbstractQuery<?> query, Expression<Long> id) {
        return SeenPeople.seen(scope, cb, query, id);
    }
}
