package tw.anwang.welfare.statistics;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.BandOfAge;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords.CountedPlace;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.welfare.familycase.FamilyCase;

/** Cases and their people in a query, and the value each has in a dimension. Cells and lists ask it alike. */
final class CaseQuery {
    /** Besides age, whom a case has: so a list of cases can be one of families. */
    final Root<FamilyCase> one;

    /** Null where cases are counted. */
    final Root<CountedMember> member;

    private final CriteriaBuilder cb;
    private final AbstractQuery<?> query;
    private final CountedQuestion question;
    private final CountedMoment moment;
    private final Map<Class<?>, Root<?>> joined = new HashMap<>();
    private final List<Predicate> joins = new ArrayList<>();

    CaseQuery(CriteriaBuilder cb, AbstractQuery<?> query, CountedQuestion question) {
        this(cb, query, query.from(FamilyCase.class), question);
    }

    CaseQuery(CriteriaBuilder cb, AbstractQuery<?> query, Root<FamilyCase> one, CountedQuestion question) {
        this.cb = cb;
        this.query = query;
        this.one = one;
        this.question = question;
        this.moment = CountedMoment.of(question.moment());
        this.member = question.isOfPeople() ? query.from(CountedMember.class) : null;
    }

    /** In scope, and of the cell. @param place null for all */
    Predicate[] where(Scope scope, CountedPlace place) {
        List<Predicate> all = new ArrayList<>();
        all.add(ScopeCriteria.visible(scope, FamilyCase.KIND, cb, query, one));
        all.addAll(List.of(conditions(place)));
        return all.toArray(Predicate[]::new);
    }

    Predicate[] conditions(CountedPlace place) {
        List<Predicate> all = new ArrayList<>();
        all.add(moment.in(question.from(), question.to(), cb, one));
        if (member != null) {
            all.add(belongs());
        }
        if (place != null) {
            is(question.rows(), place.row(), all);
            is(question.columns(), place.column(), all);
        }
        all.addAll(joins);
        return all.toArray(Predicate[]::new);
    }

    /** In the family while the case ran, as far as the period reaches. */
    private Predicate belongs() {
        Expression<LocalDate> accepted = cb.function("date", LocalDate.class, here());
        return cb.and(
                cb.equal(member.get("householdId"), one.get("householdId")),
                cb.lessThanOrEqualTo(member.<LocalDate>get("joinedOn"), question.to()),
                cb.or(
                        cb.isNull(one.get("endedOn")),
                        cb.lessThanOrEqualTo(member.<LocalDate>get("joinedOn"), one.<LocalDate>get("endedOn"))),
                cb.or(
                        cb.isNull(member.get("leftOn")),
                        cb.greaterThanOrEqualTo(member.<LocalDate>get("leftOn"), accepted)));
    }

    private Expression<String> here() {
        return cb.function("addtime", String.class, one.get("openedAt"), cb.literal("08:00:00"));
    }

    private void is(String dimension, String value, List<Predicate> all) {
        if (value != null && !dimension.equals(CountedQuestion.NONE)) {
            Expression<String> expression = value(dimension);
            all.add(value.isEmpty() ? cb.isNull(expression) : cb.equal(expression, value));
        }
    }

    /** Somebody who left and came back is one. */
    Expression<?> counted() {
        return member == null
                ? one.get("id")
                : cb.function("concat", String.class, one.get("id"), cb.literal("-"), member.get("personId"));
    }

    /** As a word, null where nothing is said. */
    Expression<String> value(String dimension) {
        return switch (dimension) {
            case CountedQuestion.AGE -> BandOfAge.of(cb, member.get("bornOn"), ageDay(), question.ages());
            case "month" -> moment.month(cb, one);
            case "district" -> joined(CountedCase.class).get("districtCode");
            case "risk" -> joined(CountedCase.class).get("riskCode");
            case "source" -> joined(CountedCase.class).get("sourceCode");
            case "workerOffice" -> word(joined(CountedCase.class).get("workerOfficeId"));
            case "opening" -> joined(CountedOpening.class).get("outcome");
            case "closing" -> joined(CountedClosing.class).get("closedFor");
            case "notOpened" -> joined(CountedClosing.class).get("notOpenedFor");
            case "office" -> word(one.get("leadOfficeId"));
            case "grade" -> word(one.get("grade"));
            case "state" -> word(one.get("state"));
            default -> cb.literal("");
        };
    }

    private Expression<Long> ageDay() {
        if (question.ageDay() == null) {
            return BandOfAge.day(cb, question.onDay());
        }
        return BandOfAge.dayOf(cb, one.get("report".equals(question.ageDay()) ? "knownAt" : "openedAt"));
    }

    private Expression<String> word(Expression<?> column) {
        return cb.function("concat", String.class, column, cb.literal(""));
    }

    private Root<?> joined(Class<?> facts) {
        return joined.computeIfAbsent(facts, type -> {
            Root<?> root = query.from(type);
            joins.add(cb.equal(root.get("caseId"), one.get("id")));
            return root;
        });
    }
}
