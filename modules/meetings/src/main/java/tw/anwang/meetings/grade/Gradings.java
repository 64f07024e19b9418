package tw.anwang.meetings.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.MeetingGrades;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.tracked.ItemGrades;
import tw.anwang.meetings.tracked.TrackedItems;

/** Changes of 密等: a meeting that is raised takes its tracked items with it; lowering is said of each by itself. */
@ApplicationScoped
public class Gradings {
    @Inject
    Meetings meetings;

    @Inject
    MeetingGrades meetingGrades;

    @Inject
    TrackedItems items;

    @Inject
    ItemGrades itemGrades;

    /** Why this person cannot give the item that grade. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotItem(long id, Grade grade) {
        return itemGrades.whyNot(items.byId(id), grade);
    }

    /** Why this person cannot give the meeting that grade. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotMeeting(long id, Grade grade) {
        return meetingGrades.whyNot(meetings.byId(id), grade);
    }

    /** @param version the person looked at @param why reason, told by the life of the item and the trail */
    @Permitted("meetings.keep")
    @Transactional
    public void item(long id, int version, Grade grade, String why) {
        itemGrades.change(id, version, grade, why);
    }

    /** @param version the person looked at @param why reason, told by the trail and by the items raised with it */
    @Permitted("meetings.keep")
    @Transactional
    public void meeting(long id, int version, Grade grade, String why) {
        meetingGrades.change(id, version, grade, why);
    }
}
