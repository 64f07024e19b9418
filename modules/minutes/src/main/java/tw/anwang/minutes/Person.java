package tw.anwang.minutes;

/**
 * A person named in the minutes.
 *
 * @param name family name and given name in that order, also where the text puts the title between them; only the
 *     family name where no more is said
 * @param title the title without the unit, or null
 * @param asWritten the words of the text
 */
public record Person(String name, String title, String asWritten) {}
