package tw.anwang.meetings.meeting;

/**
 * Day, place or title of a meeting is another, it was cancelled or taken up again; in the transaction that says so,
 * when the change has its version.
 *
 * @param before the head as it was
 */
public record MeetingChanged(Meeting meeting, MeetingFacts before) {}
