package tw.anwang.meetings.minutes;

/** Minutes of a meeting were sent (函送), in whatever version; in the transaction of that act. */
public record MinutesSent(long meetingId, long minutesId) {}
