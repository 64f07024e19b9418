package tw.anwang.meetings.tracked;

/**
 * Other offices are asked than before: the item was handed out or handed to another office, its tracking ended or was
 * resumed. Fired within the transaction of that change.
 */
public record AskedOffices(long itemId, long seriesId) {}
