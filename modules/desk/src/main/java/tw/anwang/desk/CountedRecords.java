package tw.anwang.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.anwang.kernel.Paging;

/**
 * People whom a module can count, by ages and by what its records say of them. The module that owns the records is one
 * bean of it, found by CDI: it counts and lists under the one predicate of its lists, in the scope of who asks, so that
 * neither rows nor rules leave it. Words are keys of its messages.
 */
public interface CountedRecords {
    /** Kind of the records the people stand in, such as {@code intake.report}. */
    String kind();

    /** The right without which nothing is counted. */
    String right();

    /** What they can be told apart by besides age: their words are {@code counted.by.CODE}. */
    List<String> dimensions();

    /** Days on which an age can be reckoned besides a day of one's own: {@code counted.age.CODE}. */
    List<String> ageDays();

    /** What can bring a record into the period, such as its beginning or its end: {@code counted.moment.CODE}. */
    default List<String> moments() {
        return List.of();
    }

    /** What can be counted, the usual one first: {@code counted.unit.CODE} where there are several. */
    default List<String> units() {
        return List.of(CountedQuestion.PEOPLE);
    }

    /** Where the module lists the records of a cell itself, under the same predicate; null where {@link #found} does. */
    default String listAddress(CountedQuestion question, CountedPlace place) {
        return null;
    }

    /** Keys of the sentences that say who is counted and who is not. */
    List<String> meanings();

    /** Grouped by the database; what nobody has is not among them. */
    List<CountedCell> cells(CountedQuestion question);

    /** Everybody, and in how many records. @param cells what was counted for that question */
    CountedSum sum(CountedQuestion question, List<CountedCell> cells);

    /** What the values of a dimension are called. */
    Map<String, String> names(String dimension, Collection<String> values, Locale locale);

    /** The people of one cell, newest record first; one page, traced. */
    Found found(CountedQuestion question, CountedPlace place, int page, Locale locale);

    /** @param row the empty word where the record says nothing; so the column */
    record CountedCell(String row, String column, long people) {}

    /**
     * @param records in which these people stand; somebody in two records is counted twice
     * @param keptOut records of the period that are kept out of all numbers: key of the reason to how many
     */
    record CountedSum(long people, long records, Map<String, Long> keptOut) {}

    /** A cell: null stands for all, the empty word for what nothing is said of. */
    record CountedPlace(String row, String column) {}

    /** @param name masked where it was read; @param age null where it is not known */
    record Line(String number, String address, String name, LocalDate day, String words, Integer age) {}

    record Found(List<Line> lines, Paging paging) {}
}
