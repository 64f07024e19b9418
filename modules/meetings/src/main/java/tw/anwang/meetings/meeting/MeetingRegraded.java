package tw.anwang.meetings.meeting;

import tw.anwang.identity.Grade;

/**
 * A meeting has another 密等 from now on: what came out of it and what lies on desks for it follow, in the transaction
 * of the change.
 *
 * @param called as lists of work call the meeting from now on
 * @param why reason, for the lives of the items that are raised with it
 */
public record MeetingRegraded(long meetingId, Grade before, Grade now, String called, String why) {
    public boolean isRaised() {
        return now.isAbove(before);
    }
}
