package tw.anwang.minutes;

/**
 * Something a person should look at.
 *
 * @param line line of the original text, from 1; 0 where it concerns the whole file
 * @param code stable word for programs ({@code ordinal-jump}, {@code no-such-date} …)
 * @param message a sentence in Chinese for the reader
 */
public record Warning(int line, String code, String message) {}
