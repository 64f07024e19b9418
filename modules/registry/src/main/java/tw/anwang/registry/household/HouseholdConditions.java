package tw.anwang.registry.household;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.registry.ServiceSystem;
import tw.anwang.registry.involvement.Involvement;
import tw.anwang.registry.involvement.SeenInvolvements;
import tw.anwang.registry.person.Person;

/**
 * The one predicate behind list and count: what the person may see, and what was asked for.
 *
 * @param offices ids that the words for the office mean; empty means that nobody bears such a name
 * @param namesClear whether names are read as they are; where not, none is found by them: what is found would tell it
 */
record HouseholdConditions(HouseholdFilter filter, Scope scope, Set<Long> offices, boolean namesClear) {
    Predicate[] on(CriteriaBuilder cb, AbstractQuery<?> query, Root<Household> household) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCriteria.visible(scope, Household.KIND, cb, query, household));
        all.add(cb.isNull(household.get("goneInto")));
        if (filter.name() != null) {
            all.add(namesClear ? household.get("id").in(withMember(cb, query)) : cb.disjunction());
        }
        if (filter.number() != null) {
            all.add(cb.like(household.get("number"), begins(filter.number())));
        }
        if (filter.district() != null) {
            all.add(cb.equal(household.get("districtCode"), filter.district()));
        }
        if (filter.office() != null) {
            all.add(
                    offices.isEmpty()
                            ? cb.disjunction()
                            : cb.or(
                                    household.get("leadOfficeId").in(offices),
                                    household.get("id").in(served(cb, query))));
        }
        if (filter.together()) {
            all.add(cb.exists(togetherServed(cb, query, household)));
        }
        return all.toArray(Predicate[]::new);
    }

    private static String begins(String words) {
        return words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    /** By the beginning of the name, which an index answers. */
    private Subquery<Long> withMember(CriteriaBuilder cb, AbstractQuery<?> query) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Member> member = found.from(Member.class);
        Root<Person> person = found.from(Person.class);
        return found.select(member.get("householdId"))
                .where(
                        cb.equal(person.get("id"), member.get("personId")),
                        cb.isNull(person.get("goneInto")),
                        cb.like(person.get("name"), begins(filter.name())));
    }

    private Subquery<Long> served(CriteriaBuilder cb, AbstractQuery<?> query) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Involvement> one = found.from(Involvement.class);
        return found.select(one.get("householdId"))
                .where(
                        one.get("officeId").in(offices),
                        cb.isNull(one.get("endedOn")),
                        SeenInvolvements.seen(scope, cb, one));
    }

    /** Two offices serve now; whoever only receives and dispatches the report (集中篩派案) is none of them. */
    private Subquery<Long> togetherServed(CriteriaBuilder cb, AbstractQuery<?> query, Root<Household> household) {
        Subquery<Long> found = query.subquery(Long.class);
        Root<Involvement> one = found.from(Involvement.class);
        Root<Involvement> other = found.from(Involvement.class);
        return found.select(one.get("id"))
                .where(
                        serves(cb, one, household),
                        serves(cb, other, household),
                        cb.lessThan(one.<Long>get("officeId"), other.<Long>get("officeId")));
    }

    private Predicate serves(CriteriaBuilder cb, Root<Involvement> one, Root<Household> household) {
        return cb.and(
                cb.equal(one.get("householdId"), household.get("id")),
                cb.isNull(one.get("endedOn")),
                cb.notEqual(one.get("system"), ServiceSystem.INTAKE),
                SeenInvolvements.seen(scope, cb, one));
    }
}
