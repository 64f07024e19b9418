package tw.anwang.intake.statistics;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tw.anwang.desk.BandOfAge;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords.CountedPlace;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.intake.report.EndReason;
import tw.anwang.intake.report.Report;
import tw.anwang.kernel.Taipei;

/** The people of reports in a query: who is counted, and the value each has in a dimension. Cells and lists ask it alike. */
final class CountedPeople {
    /** 重複、無效、錯誤: no events of their own. */
    static final Set<EndReason> KEPT_OUT =
            Collections.unmodifiableSet(EnumSet.of(EndReason.DUPLICATE, EndReason.INVALID, EndReason.WRONG));

    final Root<Report> report;
    final Root<ReportedPerson> person;
    private final CriteriaBuilder cb;
    private final CountedQuestion question;

    CountedPeople(CriteriaBuilder cb, AbstractQuery<?> query, CountedQuestion question) {
        this.cb = cb;
        this.question = question;
        report = query.from(Report.class);
        person = query.from(ReportedPerson.class);
    }

    /** In scope, of the period, not kept out, of this cell. */
    Predicate[] where(Scope scope, AbstractQuery<?> query, CountedPlace place) {
        List<Predicate> all = new ArrayList<>(List.of(ofPeriod(cb, query, report, question, scope)));
        all.add(cb.equal(person.get("reportId"), report.get("id")));
        all.add(cb.or(
                cb.isNull(report.get("endReason")),
                cb.not(report.get("endReason").in(KEPT_OUT))));
        if (place != null) {
            is(question.rows(), place.row(), all);
            is(question.columns(), place.column(), all);
        }
        return all.toArray(Predicate[]::new);
    }

    static Predicate[] ofPeriod(
            CriteriaBuilder cb, AbstractQuery<?> query, Root<Report> report, CountedQuestion question, Scope scope) {
        return new Predicate[] {
            ScopeCriteria.visible(scope, Report.KIND, cb, query, report, party -> inPeriod(cb, party, question)),
            inPeriod(cb, report, question)
        };
    }

    /** @param of a report, or one of its parties, which keeps a copy of the moment */
    private static Predicate inPeriod(CriteriaBuilder cb, Path<?> of, CountedQuestion question) {
        return cb.and(
                cb.greaterThanOrEqualTo(
                        of.get("receivedAt"), Taipei.at(question.from().atStartOfDay())),
                cb.lessThan(
                        of.get("receivedAt"),
                        Taipei.at(question.to().plusDays(1).atStartOfDay())));
    }

    private void is(String dimension, String value, List<Predicate> all) {
        if (value != null && !dimension.equals(CountedQuestion.NONE)) {
            Expression<String> expression = value(dimension);
            all.add(value.isEmpty() ? cb.isNull(expression) : cb.equal(expression, value));
        }
    }

    /** As a word, null where nothing is said. */
    Expression<String> value(String dimension) {
        return switch (dimension) {
            case CountedQuestion.AGE -> band();
            case "month" -> received("%Y-%m");
            case "district" -> report.get("words").get("districtCode");
            case "risk" -> report.get("words").get("riskCode");
            case "source" -> report.get("words").get("sourceCode");
            case "office" -> word(report.get("officeId"));
            case "kind" -> word(report.get("kind"));
            case "decision" -> cb.function("coalesce", String.class, report.get("endReason"), report.get("state"));
            default -> cb.literal("");
        };
    }

    private Expression<String> word(Expression<?> column) {
        return cb.function("concat", String.class, column, cb.literal(""));
    }

    /** The moment at which the county knew, as people here date it. */
    private Expression<String> received(String format) {
        Expression<String> here =
                cb.function("addtime", String.class, report.get("receivedAt"), cb.literal("08:00:00"));
        return cb.function("date_format", String.class, here, cb.literal(format));
    }

    private Expression<String> band() {
        Expression<Long> day = question.ageDay() == null
                ? BandOfAge.day(cb, question.onDay())
                : BandOfAge.dayOf(cb, report.get("receivedAt"));
        return BandOfAge.of(cb, person.get("bornOn"), day, question.ages());
    }
}
