package tw.anwang.meetings.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a row stands in the order of its list; in an address {@code 2026-11-30_0_103_4711_13-討1}.
 *
 * @param day of the round, or of the resolution; null where that is not known
 * @param times it was given back
 */
record FigureKey(LocalDate day, int times, long officeId, long id, String number) {
    private static final String NO_DAY = "-";
    private static final Pattern WORDS =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|-)_(\\d{1,9})_(\\d{1,18})_(\\d{1,18})_(.{0,200})");

    static FigureKey of(FigureRow row) {
        FigureRow.Reply reply = row.reply();
        return new FigureKey(
                reply == null ? row.adoptedOn() : reply.dueOn(),
                reply == null ? 0 : reply.timesReturned(),
                row.officeId(),
                row.id(),
                row.number());
    }

    /** @return null where the words are no key: the list then begins at its start */
    static FigureKey of(String words) {
        Matcher read = WORDS.matcher(words == null ? "" : words);
        if (!read.matches()) {
            return null;
        }
        try {
            return new FigureKey(
                    read.group(1).equals(NO_DAY) ? null : LocalDate.parse(read.group(1)),
                    Integer.parseInt(read.group(2)),
                    Long.parseLong(read.group(3)),
                    Long.parseLong(read.group(4)),
                    read.group(5));
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    /** In the order of {@link FigureItems#place}. */
    List<Object> ofItem() {
        List<Object> values = new ArrayList<>();
        values.add(day);
        values.add(number);
        values.add(id);
        return values;
    }

    /** In the order of {@link FigureAnswers#place}. */
    List<Object> ofAnswer(Measure measure) {
        List<Object> values = new ArrayList<>();
        if (measure == Measure.RETURNED) {
            values.add(times);
        }
        values.addAll(Arrays.asList(day, number, officeId, id));
        return values;
    }

    @Override
    public String toString() {
        return (day == null ? NO_DAY : day) + "_" + times + "_" + officeId + "_" + id + "_" + number;
    }
}
