package tw.anwang.desk;

/**
 * What a mail does in the calendar of its receiver (RFC 5546), beside what it says in words.
 *
 * @param method {@code REQUEST} for an entry that is new or changed, {@code CANCEL} for one that is gone
 * @param text the iCalendar object (RFC 5545)
 */
public record CalendarEntry(String method, String text) {}
