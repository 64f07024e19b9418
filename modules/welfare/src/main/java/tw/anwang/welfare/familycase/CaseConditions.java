package tw.anwang.welfare.familycase;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.welfare.further.CaseReport;

/**
 * The one predicate behind list, count and export: what the person may see, and what was asked for.
 *
 * @param households ids of those in which somebody is called as the words say
 * @param offices ids that the words for the centre mean; empty means that nobody bears such a name
 */
record CaseConditions(CaseFilter filter, Scope scope, Set<Long> households, Set<Long> offices, Instant now) {
    Predicate[] on(CriteriaBuilder cb, AbstractQuery<?> query, Root<FamilyCase> one) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCriteria.visible(scope, FamilyCase.KIND, cb, query, one));
        if (filter.state() != null) {
            all.add(cb.equal(one.get("state"), filter.state()));
        }
        if (filter.words() != null) {
            all.add(words(cb, query, one));
        }
        if (filter.person() != null) {
            all.add(cb.like(one.get("assigned").get("workerName"), like(filter.person())));
        }
        if (filter.office() != null) {
            all.add(
                    offices.isEmpty()
                            ? cb.disjunction()
                            : one.get("leadOfficeId").in(offices));
        }
        if (filter.overdue()) {
            all.add(cb.lessThanOrEqualTo(one.get("dueAt"), now));
        }
        if (filter.counted() != null) {
            all.addAll(List.of(filter.counted().on(cb, query, one)));
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate words(CriteriaBuilder cb, AbstractQuery<?> query, Root<FamilyCase> one) {
        Subquery<Long> joined = query.subquery(Long.class);
        Root<CaseReport> further = joined.from(CaseReport.class);
        joined.select(further.get("caseId")).where(cb.like(further.get("number"), like(filter.words())));
        Predicate numbered = cb.or(
                one.get("id").in(joined),
                cb.like(one.get("number"), like(filter.words())),
                cb.like(one.get("reportNumber"), like(filter.words())),
                cb.like(one.get("source").get("number"), like(filter.words())));
        return households.isEmpty()
                ? numbered
                : cb.or(numbered, one.get("householdId").in(households));
    }

    private static String like(String words) {
        return "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
