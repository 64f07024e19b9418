package tw.anwang.minutes;

import java.time.LocalDate;

/**
 * By when, as the text says it.
 *
 * @param date the day, only where one can be computed from the text and the day of the meeting, else null
 * @param asWritten the words of the text (儘速, 下次會議, 本(1)月底前)
 */
public record Due(LocalDate date, String asWritten) {}
