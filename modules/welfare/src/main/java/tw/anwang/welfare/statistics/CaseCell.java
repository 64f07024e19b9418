package tw.anwang.welfare.statistics;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.CountedQuestion;
import tw.anwang.desk.CountedRecords.CountedPlace;
import tw.anwang.welfare.familycase.FamilyCase;

/**
 * The cases of one cell of the statistics, as a filter of the list of cases: the list then has exactly that number. In
 * addresses it is one word: {@code opened;2026-01-01;2026-11-27;district;64000050;none;*}.
 */
public record CaseCell(CountedQuestion question, CountedPlace place) {
    private static final String BETWEEN = ";";
    private static final int PARTS = 7;
    private static final String ALL = "*";

    /** Null for what is none. */
    public static CaseCell read(String written) {
        String[] parts = written == null ? new String[0] : written.split(BETWEEN, -1);
        if (parts.length != PARTS) {
            return null;
        }
        try {
            return new CaseCell(
                    new CountedQuestion(
                            LocalDate.parse(parts[1]),
                            LocalDate.parse(parts[2]),
                            List.of(),
                            null,
                            null,
                            dimension(parts[3]),
                            dimension(parts[5]),
                            Map.of(),
                            CountedMoment.of(parts[0]).code(),
                            CountedQuestion.RECORDS),
                    new CountedPlace(value(parts[4]), value(parts[6])));
        } catch (DateTimeException unclear) {
            return null;
        }
    }

    private static String dimension(String code) {
        return CountedNames.DIMENSIONS.contains(code) ? code : CountedQuestion.NONE;
    }

    private static String value(String written) {
        return ALL.equals(written) ? null : written;
    }

    public String written() {
        return String.join(
                BETWEEN,
                question.moment(),
                question.from().toString(),
                question.to().toString(),
                question.rows(),
                place.row() == null ? ALL : place.row(),
                question.columns(),
                place.column() == null ? ALL : place.column());
    }

    /** Beside what the person may see, which the list asks itself. */
    public Predicate[] on(CriteriaBuilder cb, AbstractQuery<?> query, Root<FamilyCase> one) {
        return new CaseQuery(cb, query, one, question).conditions(place);
    }
}
