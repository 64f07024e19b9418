package tw.anwang.intake.report;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
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
 * @param inTurn whether so many are found that the records are walked in the order of the list, see {@link ScopeCriteria}
 * @param clear whether the person reads names in clear: who does not is told nothing by a match that the mask hides
 */
record ReportConditions(ReportFilter filter, Scope scope, boolean clear, boolean inTurn) {
    Predicate[] on(CriteriaBuilder cb, AbstractQuery<?> query, Root<Report> report) {
        List<Predicate> all = new ArrayList<>();
        all.add(
                inTurn
                        ? ScopeCriteria.visibleInTurn(scope, Report.KIND, cb, query, report)
                        : ScopeCriteria.visible(scope, Report.KIND, cb, query, report, party -> plain(cb, party)));
        all.add(plain(cb, report));
        if (filter.words() != null) {
            all.add(words(cb, query, report));
        }
        return all.toArray(Predicate[]::new);
    }

    /** @param of a report, or one of its parties, which keeps copies */
    Predicate plain(CriteriaBuilder cb, Path<?> of) {
        List<Predicate> all = new ArrayList<>();
        if (filter.kind() != null) {
            all.add(cb.equal(of.get("kind"), filter.kind()));
        }
        if (filter.state() != null) {
            all.add(cb.equal(of.get("state"), filter.state()));
        }
        if (filter.from() != null) {
            all.add(cb.greaterThanOrEqualTo(
                    of.get("receivedAt"), Taipei.at(filter.from().atStartOfDay())));
        }
        if (filter.to() != null) {
            all.add(cb.lessThan(
                    of.get("receivedAt"), Taipei.at(filter.to().plusDays(1).atStartOfDay())));
        }
        return cb.and(all.toArray(Predicate[]::new));
    }

    /** A number, which has a digit, or a name: each way has an index; words inside the text are what the search is for. */
    private Predicate words(CriteriaBuilder cb, AbstractQuery<?> query, Root<Report> report) {
        if (filter.words().chars().anyMatch(Character::isDigit)) {
            return cb.or(
                    cb.equal(report.get("number"), filter.words()),
                    cb.equal(report.get("sourceNumber"), filter.words()));
        }
        Subquery<Long> named = query.subquery(Long.class);
        Root<ReportedPerson> person = named.from(ReportedPerson.class);
        named.select(person.get("reportId"))
                .where(cb.like(person.get("name"), clear ? escaped(filter.words()) + "%" : asMasked(filter.words())));
        return report.get("id").in(named);
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
