package tw.anwang.indicators.statistics;

import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;

/** Reads what was typed as a question, or says what to type instead. */
final class StatisticsQuestion {
    /** The longest period in years [assumed]: what is older is asked for by itself. */
    static final int MOST_YEARS = 10;

    /** Age reckoned on a day of one's own. */
    static final String OWN = "own";

    private StatisticsQuestion() {}

    /** @throws RuleBroken with what to type instead */
    static CountedQuestion of(StatisticsAsked asked, CountedRecords records, LocalDate today) {
        LocalDate last = day(asked.getTo(), today);
        LocalDate first = day(asked.getFrom(), LocalDate.of(last.getYear(), 1, 1));
        checkPeriod(first, last, today);
        boolean own = OWN.equals(asked.getAgeDay());
        LocalDate ageDay = own ? day(asked.getOnDay(), today) : null;
        if (own && ageDay.isAfter(today)) {
            throw new RuleBroken("indicators.onDay.future", ageDay);
        }
        String unit = one(records.units(), asked.getUnit());
        String rows = dimension(asked.getRows(), records, firstDimension(unit, records));
        String columns = dimension(asked.getColumns(), records, CountedQuestion.NONE);
        return new CountedQuestion(
                first,
                last,
                AgeBands.of(asked.getAges()),
                own ? null : one(records.ageDays(), asked.getAgeDay()),
                ageDay,
                rows,
                columns.equals(rows) ? CountedQuestion.NONE : columns,
                asked.query(),
                records.moments().isEmpty() ? null : one(records.moments(), asked.getMoment()),
                unit);
    }

    private static void checkPeriod(LocalDate first, LocalDate last, LocalDate today) {
        if (first.isAfter(last)) {
            throw new RuleBroken("indicators.period.reversed", RocDate.format(first), RocDate.format(last));
        }
        if (last.isAfter(today)) {
            throw new RuleBroken("indicators.period.future", RocDate.format(last));
        }
        if (first.isBefore(last.minusYears(MOST_YEARS))) {
            throw new RuleBroken("indicators.period.tooLong", MOST_YEARS);
        }
    }

    /** Records have no age: who asks for nothing else gets them by the first dimension. */
    private static String firstDimension(String unit, CountedRecords records) {
        return unit.equals(CountedQuestion.PEOPLE)
                ? CountedQuestion.AGE
                : records.dimensions().get(0);
    }

    private static String dimension(String typed, CountedRecords records, String otherwise) {
        boolean known = typed != null && records.dimensions().contains(typed);
        return known || CountedQuestion.AGE.equals(typed) ? typed : otherwise;
    }

    /** The usual one for what is not known. */
    private static String one(List<String> codes, String typed) {
        return typed != null && codes.contains(typed) ? typed : codes.get(0);
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        return typed == null || typed.isBlank()
                ? otherwise
                : RocDate.parse(typed).orElseThrow(() -> new RuleBroken("indicators.day.unclear", typed));
    }
}
