package tw.anwang.minutes;

/**
 * An earlier tracked item that a point speaks of.
 *
 * @param number the number it had in the list tabled at this meeting; {@code rest} for 其餘, {@code all} for 各案
 * @param disposition the words said of it (解除列管, 繼續列管 …)
 */
public record PreviousItem(String number, String disposition) {}
