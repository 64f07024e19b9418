package tw.anwang.minutes.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Turns the years and months of minutes into days: ROC years below 1000, missing years from the day of the meeting. */
public final class Calendar {
    private static final int FAR_BACK = 3;
    private static final int ROC_EPOCH = 1911;

    private Calendar() {}

    /** The day, or null where there is no such day. */
    public static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year < 1000 ? year + ROC_EPOCH : year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The last day of a month, or null. */
    public static LocalDate monthEnd(int year, int month) {
        LocalDate first = day(year, month, 1);
        return first == null ? null : YearMonth.from(first).atEndOfMonth();
    }

    /**
     * The year meant where none is written: the meeting's, or the next where a month named as a limit lies a
     * quarter back.
     */
    public static int yearOf(int month, LocalDate meeting, boolean ahead) {
        return meeting.getYear() + (ahead && meeting.getMonthValue() - month >= FAR_BACK ? 1 : 0);
    }
}
