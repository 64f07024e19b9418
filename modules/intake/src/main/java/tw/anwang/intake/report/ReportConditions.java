package tw.anwang.intake.report;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.kernel.Taipei;

/** The one predicate behind list, count and export: what the person may see, and what was asked for. */
record ReportConditions(ReportFilter filter, Scope scope) {
    Predicate[] on(CriteriaBuilder cb, AbstractQuery<?> query, Root<Report> report) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCriteria.visible(scope, Report.KIND, cb, query, report));
        if (filter.kind() != null) {
            all.add(cb.equal(report.get("kind"), filter.kind()));
        }
        if (filter.state() != null) {
            all.add(cb.equal(report.get("state"), filter.state()));
        }
        if (filter.from() != null) {
            all.add(cb.greaterThanOrEqualTo(
                    report.get("receivedAt"), Taipei.at(filter.from().atStartOfDay())));
        }
        if (filter.to() != null) {
            all.add(cb.lessThan(
                    report.get("receivedAt"), Taipei.at(filter.to().plusDays(1).atStartOfDay())));
        }
        if (filter.words() != null) {
            all.add(words(cb, query, report));
        }
        return all.toArray(Predicate[]::new);
    }

    /** Each way has an index; words inside the text are what the search is for. */
    private Predicate words(CriteriaBuilder cb, AbstractQuery<?> query, Root<Report> report) {
        Subquery<Long> named = query.subquery(Long.class);
        Root<ReportedPerson> person = named.from(ReportedPerson.class);
        named.select(person.get("reportId"))
                .where(cb.like(person.get("name"), filter.words().replaceAll("([%_\\\\])", "\\\\$1") + "%"));
        return cb.or(
                cb.equal(report.get("number"), filter.words()),
                cb.equal(report.get("sourceNumber"), filter.words()),
                report.get("id").in(named));
    }
}
