package tw.anwang.meetings.meeting;

/** A meeting was held or closed, in the transaction that says so. */
public record MeetingWentOn(Meeting meeting) {}
