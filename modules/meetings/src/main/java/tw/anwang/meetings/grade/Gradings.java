package tw.anwang.meetings.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemPolicy;
import tw.anwang.meetings.tracked.TrackedItems;

/** Changes of 密等: a meeting that is raised takes its tracked items with it; lowering is said of each by itself. */
@ApplicationScoped
public class Gradings {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    TrackedItems items;

    /** Why this person cannot give the item that grade. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotItem(long id, Grade grade) {
        return TrackedItemPolicy.whyNotGrade(items.byId(id), grade, user.getMe());
    }

    /** Why this person cannot give the meeting that grade. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotMeeting(long id, Grade grade) {
        return meetings.whyNotGrade(meetings.byId(id), grade);
    }

    /** @param version the person looked at @param why reason, told by the life of the item and the trail */
    @Permitted("meetings.keep")
    @Transactional
    public void item(long id, int version, Grade grade, String why) {
        items.regrade(id, version, grade, why);
    }

    /** @param version the person looked at @param why reason, told by the trail and by the items raised with it */
    @Permitted("meetings.keep")
    @Transactional
    public void meeting(long id, int version, Grade grade, String why) {
        boolean raised = grade.isAbove(meetings.byId(id).grade());
        meetings.regrade(id, version, grade, why);
        if (raised) {
            em.createQuery("select i from TrackedItem i where i.origin.meetingId = :meeting", TrackedItem.class)
                    .setParameter("meeting", id)
                    .getResultStream()
                    .filter(item -> grade.isAbove(item.grade()))
                    .forEach(item -> items.regrade(item.id(), item.version(), grade, why));
        }
    }
}
