package tw.anwang.meetings.minutes;

import java.time.LocalDate;

/** One order of a point as a value; {@code units} are names separated by 、. */
public record OrderReading(
        String text, String units, LocalDate dueDate, String dueWords, int firstLine, int lastLine) {}
