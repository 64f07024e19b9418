package tw.anwang.meetings.meeting;

/** Others than before see a meeting, in the transaction that changed it: what they see with it follows. */
public record MeetingReadersChanged(Meeting meeting) {}
