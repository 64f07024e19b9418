package tw.anwang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.reminder.OfficesToTell;

/** What whoever saved a meeting is told about it: who learns of it, and who does not. */
@RequestScoped
public class SavedMeetings {
    @Inject
    PageWords words;

    @Inject
    OfficesToTell toTell;

    @Inject
    Clock clock;

    /** It is on the lists of whoever takes part; nobody is told before a call, a round or a calendar entry. */
    void planned() {
        words.done("meeting.saved.planned");
    }

    /** @param before as it was; of another time or place whoever takes part is told */
    void amended(MeetingFacts before, Meeting now) {
        int told = now.state() == MeetingState.PLANNED && now.facts().isMovedFrom(before)
                ? toTell.allNow(now.participants(), Taipei.today(clock)).size()
                : 0;
        if (told > 0) {
            words.done("meeting.saved.moved", String.valueOf(told));
        } else {
            words.done("meeting.saved");
        }
    }
}
