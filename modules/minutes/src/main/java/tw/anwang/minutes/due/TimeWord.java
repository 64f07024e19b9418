package tw.anwang.minutes.due;

import java.time.LocalDate;

/**
 * Words of time in a text.
 *
 * @param date the day meant, or null where none can be computed
 * @param limit whether it is said as a limit (前, 止, 內)
 * @param wrong whether it is a date that does not exist
 */
public record TimeWord(int from, int to, String words, LocalDate date, boolean limit, boolean wrong) {}
