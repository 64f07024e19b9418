package tw.anwang.meetings.meeting;

/** The next meeting was made from another one of its series, in the transaction that makes it. */
public record MeetingFollows(Meeting before, Meeting next) {}
