package tw.anwang.indicators.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords;
import tw.anwang.identity.Permitted;
import tw.anwang.indicators.IndicatorsPermissions;
import tw.anwang.kernel.Paging;

/** Numbers of a module that is not there: two districts, of which one has a name that a spreadsheet would run. */
@ApplicationScoped
@Permitted(IndicatorsPermissions.STATISTICS)
public class CountedExamples implements CountedRecords {
    static final String KIND = "indicators.statistics";
    static final String DANGER = "=1+1";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String right() {
        return "indicators.statistics";
    }

    @Override
    public List<String> dimensions() {
        return List.of("district");
    }

    @Override
    public List<String> ageDays() {
        return List.of("first", "second");
    }

    @Override
    public List<String> meanings() {
        return List.of("statistics.title");
    }

    @Override
    public List<CountedCell> cells(CountedQuestion question) {
        boolean byAge = question.isBy(CountedQuestion.AGE);
        String column = question.columns().equals(CountedQuestion.NONE) ? "" : "6-11";
        return byAge && question.rows().equals(CountedQuestion.AGE)
                ? List.of(new CountedCell("6-11", "", 3), new CountedCell("unknown", "", 90))
                : List.of(
                        new CountedCell("a", column, 3),
                        new CountedCell("b", column, 60),
                        new CountedCell("c", column, 70));
    }

    @Override
    public CountedSum sum(CountedQuestion question, List<CountedCell> cells) {
        return new CountedSum(133, 100, Map.of("statistics.sum", 2L));
    }

    @Override
    public Map<String, String> names(String dimension, Collection<String> values, Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        values.forEach(value -> names.put(value, value.equals("a") ? DANGER : "區" + value));
        return names;
    }

    @Override
    public Found found(CountedQuestion question, CountedPlace place, int page, Locale locale) {
        return new Found(
                List.of(new Line("1", "/", "名", LocalDate.EPOCH, "類", null)),
                new Paging(page, Paging.SIZE, 1, question.address()));
    }
}
