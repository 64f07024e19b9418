package tw.anwang.welfare.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;

/** Vulnerable-family cases, and the people in them: each once for every case of the family. */
@ApplicationScoped
@Permitted(WelfarePermissions.READ)
@Transactional
public class CountedCases implements CountedRecords {
    private static final int ID = 0;
    private static final int NUMBER = 1;
    private static final int NAME = 2;
    private static final int KNOWN = 3;
    private static final int OPENED = 4;
    private static final int ENDED = 5;
    private static final int STATE = 6;
    private static final int BORN = 7;

    @Inject
    CaseCounts counts;

    @Inject
    CountedNames names;

    @Inject
    Trail trail;

    @Override
    public String kind() {
        return FamilyCase.KIND.name();
    }

    @Override
    public String right() {
        return WelfarePermissions.READ;
    }

    @Override
    public List<String> dimensions() {
        return CountedNames.DIMENSIONS;
    }

    @Override
    public List<String> ageDays() {
        return List.of("opening", "report");
    }

    @Override
    public List<String> moments() {
        return Stream.of(CountedMoment.values()).map(CountedMoment::code).toList();
    }

    @Override
    public List<String> units() {
        return List.of(CountedQuestion.RECORDS, CountedQuestion.PEOPLE);
    }

    @Override
    public List<String> meanings() {
        return List.of(
                "counted.means.moment",
                "counted.means.who",
                "counted.means.family",
                "counted.means.now",
                "counted.means.scope",
                "counted.means.age");
    }

    @Override
    public List<CountedCell> cells(CountedQuestion question) {
        if (!question.isOfPeople() && question.isBy(CountedQuestion.AGE)) {
            throw new RuleBroken("welfare.counted.casesHaveNoAge");
        }
        return counts.cells(question);
    }

    /** Families of which nobody is registered are no people, but cases. */
    @Override
    public CountedSum sum(CountedQuestion question, List<CountedCell> cells) {
        CountedSum sum = counts.sum(question);
        if (!question.isOfPeople()) {
            return sum;
        }
        CountedQuestion ofCases = new CountedQuestion(
                question.from(),
                question.to(),
                List.of(),
                null,
                null,
                CountedQuestion.NONE,
                CountedQuestion.NONE,
                Map.of(),
                question.moment(),
                CountedQuestion.RECORDS);
        return new CountedSum(
                sum.people(),
                sum.records(),
                Map.of("counted.out.nobody", counts.number(ofCases, null) - sum.records()));
    }

    @Override
    public Map<String, String> names(String dimension, Collection<String> values, Locale locale) {
        return names.of(dimension, values, locale);
    }

    /** Cases stand in the list of cases. */
    @Override
    public String listAddress(CountedQuestion question, CountedPlace place) {
        return question.isOfPeople()
                ? null
                : "/welfare/familyCaseList.xhtml?counted="
                        + URLEncoder.encode(new CaseCell(question, place).written(), StandardCharsets.UTF_8);
    }

    @Override
    public Found found(CountedQuestion question, CountedPlace place, int page, Locale locale) {
        if (!question.isOfPeople()) {
            throw new RuleBroken("welfare.counted.inTheList");
        }
        Paging paging = new Paging(page, Paging.SIZE, counts.number(question, place), question.address());
        List<Object[]> rows = counts.page(question, place, paging);
        trail.listed(
                kind(),
                question.address().toString(),
                rows.stream().map(row -> (Long) row[ID]).distinct().toList());
        return new Found(rows.stream().map(row -> line(row, question, locale)).toList(), paging);
    }

    private static Line line(Object[] row, CountedQuestion question, Locale locale) {
        LocalDate opened = Taipei.dayOf((Instant) row[OPENED]);
        LocalDate ageDay = question.ageDay() == null
                ? question.onDay()
                : "report".equals(question.ageDay()) ? Taipei.dayOf((Instant) row[KNOWN]) : opened;
        return new Line(
                (String) row[NUMBER],
                "/welfare/familyCase.xhtml?id=" + row[ID],
                (String) row[NAME],
                CountedMoment.of(question.moment()) == CountedMoment.CLOSED ? (LocalDate) row[ENDED] : opened,
                Sentences.of("welfare", ((CaseState) row[STATE]).getLabelKey(), locale),
                age((LocalDate) row[BORN], ageDay));
    }

    private static Integer age(LocalDate born, LocalDate day) {
        return born == null || born.isAfter(day) ? null : (int) ChronoUnit.YEARS.between(born, day);
    }
}
