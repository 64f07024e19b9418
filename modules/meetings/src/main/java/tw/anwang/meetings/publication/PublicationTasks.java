package tw.anwang.meetings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.AccountId;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingRegraded;

/** A wish to publish lies on the desk of who may approve it; who asked is told. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PublicationTasks {
    private static final String DECIDE = "meetings.task.publication";
    private static final String REPUBLISH = "meetings.task.republish";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    /** Whatever was to be published instead of an older version is asked for with it. */
    void asked(Publication publication, Meeting meeting) {
        leave(meeting.id());
        tasks.open(NewTask.of(DECIDE, Publications.KIND, publication.id(), page(meeting.id()))
                .forOffice(meeting.staffOffice(), "meetings.publish")
                .because("meetings.task.why.publication")
                .about(meeting.called())
                .asReview());
    }

    /** Whether a corrected version waits on the desk of the staff unit. */
    boolean isCorrectedWaiting(long meetingId) {
        return of(meetingId).stream().anyMatch(one -> tasks.waiting(Publications.KIND, one.id(), REPUBLISH) > 0);
    }

    /** It is asked for, or is not to become public. */
    void leave(long meetingId) {
        of(meetingId).forEach(one -> tasks.close(Publications.KIND, one.id(), REPUBLISH));
    }

    /** A corrected version was sent: what is public, or waits for it, is the one before. */
    void outdated(Publication publication, Meeting meeting) {
        tasks.close(Publications.KIND, publication.id(), DECIDE);
        tasks.open(NewTask.of(REPUBLISH, Publications.KIND, publication.id(), page(meeting.id()))
                .forOffice(meeting.staffOffice(), "meetings.keep")
                .because("meetings.task.why.staff")
                .about(meeting.called()));
    }

    /** Taken down, it does not stand in the way of the corrected version: that waits until somebody asks for it. */
    void decided(Publication publication, Meeting meeting) {
        tasks.close(Publications.KIND, publication.id(), DECIDE);
        notices.tell(
                new AccountId(publication.askedBy()),
                "meetings.notice.publication." + publication.state(),
                page(meeting.id()),
                meeting.called());
    }

    /** The meeting is 密 from now on, or no longer: its title leaves the desks, or comes back. */
    void rename(@Observes MeetingRegraded meeting) {
        of(meeting.meetingId()).forEach(publication -> {
            tasks.rename(Publications.KIND, publication.id(), meeting.called());
            notices.rename(new AccountId(publication.askedBy()), page(meeting.meetingId()), meeting.called());
        });
    }

    private List<Publication> of(long meetingId) {
        return em.createQuery("select p from Publication p where p.meetingId = :meeting", Publication.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    static String page(long meetingId) {
        return "/meetings/publication.xhtml?meeting=" + meetingId;
    }
}
