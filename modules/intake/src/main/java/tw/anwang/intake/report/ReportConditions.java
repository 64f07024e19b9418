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

/**
 * The one predicate behind list, count and export: what the person may see, and what was asked for.
 *
 * @param clear whether the person reads names in clear: who does not is told nothing by a match that the mask hides
 */
record ReportConditions(ReportFilter filter, Scope scope, boolean clear) {
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
                .where(cb.like(person.get("name"), clear ? escaped(filter.words()) + "%" : asMasked(filter.words())));
        return cb.or(
                cb.equal(report.get("number"), filter.words()),
                cb.equal(report.get("sourceNumber"), filter.words()),
                report.get("id").in(named));
    }

    private static String escaped(String words) {
        return words.replaceAll("([%_\\\\])", "\\\\$1");
    }

    /**
     * What {@link tw.anwang.identity.SensitiveKind#VICTIM} leaves of a name, and no more: 王 finds all 王○ and 王○○, and 王小明
     * every name that is shown as 王○明.
     */
    static String asMasked(String words) {
        int[] signs = words.codePoints().toArray();
        String first = escaped(Character.toString(signs[0]));
        String last = signs.length < 3 ? "" : escaped(Character.toString(signs[signs.length - 1]));
        return switch (signs.length) {
            case 1 -> first + "_%";
            case 2 -> first + "_";
            default -> first + "_".repeat(signs.length - 2) + last;
        };
    }
}
