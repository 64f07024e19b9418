package tw.anwang.welfare.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.OfficeWords;
import tw.anwang.directory.DistrictRef;
import tw.anwang.directory.Districts;
import tw.anwang.intake.ReportWords;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.welfare.code.Code;
import tw.anwang.welfare.code.Codes;

/** What cases are told apart by in statistics, and what the values are called. */
@RequestScoped
public class CountedNames {
    static final List<String> DIMENSIONS = List.of(
            "district",
            "office",
            "workerOffice",
            "risk",
            "grade",
            "source",
            "month",
            "state",
            "opening",
            "closing",
            "notOpened");

    private static final int ROC = 1911;

    @Inject
    Districts districts;

    @Inject
    OfficeWords offices;

    @Inject
    ReportWords reports;

    @Inject
    Codes codes;

    private List<Code> all;

    Map<String, String> of(String dimension, Collection<String> values, Locale locale) {
        if (dimension.endsWith("ffice")) {
            offices.learn(values.stream()
                    .filter(value -> value.matches("\\d+"))
                    .map(Long::valueOf)
                    .toList());
        }
        Map<String, String> names = new LinkedHashMap<>();
        values.forEach(value -> names.put(value, name(dimension, value, locale)));
        return names;
    }

    private String name(String dimension, String value, Locale locale) {
        return switch (dimension) {
            case "district" -> districts.byCode(value).map(DistrictRef::name).orElse(value);
            case "office", "workerOffice" -> value.matches("\\d{1,18}") ? offices.listName(Long.valueOf(value)) : value;
            case "risk" -> reports.risk(value, locale);
            case "source" -> reports.source(value, locale);
            case "grade" -> Sentences.of("welfare", "vulnerability." + value, locale);
            case "state" -> Sentences.of("welfare", "familyCase.state." + value, locale);
            case "opening" -> Sentences.of("welfare", "outcome." + value, locale);
            case "month" ->
                value.matches("\\d{4}-\\d\\d")
                        ? (Integer.parseInt(value.substring(0, 4)) - ROC) + "/" + value.substring(5)
                        : value;
            case "closing" -> reasons(Code.List.CLOSED, value, locale);
            case "notOpened" -> reasons(Code.List.NOT_OPENED, value, locale);
            default -> value;
        };
    }

    private String reasons(Code.List list, String value, Locale locale) {
        return Arrays.stream(value.split(","))
                .map(code -> reason(list, code, locale))
                .collect(Collectors.joining("、"));
    }

    private String reason(Code.List list, String code, Locale locale) {
        all = all == null ? codes.all() : all;
        return all.stream()
                .filter(one -> one.list() == list && one.code().equals(code))
                .findFirst()
                .map(one -> one.name(locale))
                .orElse(code);
    }

    /** What a filter of the list of cases asks for, in words. */
    public String words(CaseCell cell, Locale locale) {
        CountedQuestion question = cell.question();
        String moment = Sentences.of("welfare", "counted.moment." + question.moment(), locale);
        String period = CountedMoment.RUNNING.code().equals(question.moment())
                ? RocDate.format(question.to())
                : RocDate.format(question.from()) + "–" + RocDate.format(question.to());
        return moment + " " + period
                + value(question.rows(), cell.place().row(), locale)
                + value(question.columns(), cell.place().column(), locale);
    }

    private String value(String dimension, String value, Locale locale) {
        if (value == null || dimension.equals(CountedQuestion.NONE)) {
            return "";
        }
        String named = value.isEmpty()
                ? Sentences.of("welfare", "counted.nothing", locale)
                : of(dimension, List.of(value), locale).get(value);
        return " · " + Sentences.of("welfare", "counted.by." + dimension, locale) + " " + named;
    }
}
