package tw.anwang.meetings.minutes;

/**
 * An earlier item of a point as a value.
 *
 * @param number as tabled (1, 4, rest, all)
 * @param disposition what was said of it, or null (未載明)
 * @param trackedItemId the tracked item it was found to be, or null
 */
public record EarlierReading(String number, String disposition, Long trackedItemId) {}
