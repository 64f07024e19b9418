package tw.anwang.meetings.meeting;

/**
 * A meeting was held, closed, cancelled or taken up again, in the transaction that says so.
 *
 * @param before its state until then
 */
public record MeetingWentOn(Meeting meeting, MeetingState before) {}
