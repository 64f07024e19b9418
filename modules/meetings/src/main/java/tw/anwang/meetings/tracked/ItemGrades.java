package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Grade;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.MeetingRegraded;

/** 密等 of tracked items: given by a person with a reason, or following the meeting that decided them. */
@ApplicationScoped
public class ItemGrades {
    /** Also what was moved on to another series: its words are of the same minutes. */
    private static final String DECIDED_AT = """
            select i from TrackedItem i where i.origin.meetingId = :meeting
              or i.origin.minutesItemId in (select p.id from MinutesItem p, MinutesVersion v
                where v.id = p.minutesId and v.meetingId = :meeting)
            order by i.id""";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    Event<ItemRenamed> renamed;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Why this person cannot give the item that grade. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNot(TrackedItem item, Grade grade) {
        return TrackedItemPolicy.whyNotGrade(item, grade, user.getMe());
    }

    /** 變更密等, unless somebody changed the item first. @param version the person looked at @param why reason */
    @Permitted("meetings.keep")
    @Transactional
    public void change(long id, int version, Grade grade, String why) {
        TrackedItem item = items.byId(id);
        if (item.version() != version) {
            throw new OptimisticLockException();
        }
        whyNot(item, grade).ifPresent(RuleBroken::refuse);
        regrade(item, grade, why);
    }

    /** A meeting that is raised, by whatever way, raises what it decided, whoever keeps it; lowering is said of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes MeetingRegraded meeting) {
        if (meeting.isRaised()) {
            em
                    .createQuery(DECIDED_AT, TrackedItem.class)
                    .setParameter("meeting", meeting.meetingId())
                    .getResultList()
                    .stream()
                    .filter(item -> meeting.now().isAbove(item.grade()))
                    .forEach(item -> regrade(item, meeting.now(), meeting.why()));
        }
    }

    private void regrade(TrackedItem item, Grade grade, String why) {
        Grade before = item.grade();
        item.regrade(grade, why, user.getMe(), clock.instant());
        trail.record("grade", TrackedItem.KIND.name(), item.id(), before + " → " + grade);
        renamed.fire(new ItemRenamed(item.id(), item.called()));
    }
}
