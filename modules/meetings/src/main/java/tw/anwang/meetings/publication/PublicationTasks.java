package tw.anwang.meetings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.identity.AccountId;
import tw.anwang.meetings.meeting.Meeting;

/** A wish to publish lies on the desk of who may approve it; who asked is told. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PublicationTasks {
    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    void asked(Publication publication, Meeting meeting) {
        tasks.open(NewTask.of("meetings.task.publication", Publications.KIND, publication.id(), page(meeting.id()))
                .forOffice(meeting.staffOffice(), "meetings.publish")
                .because("meetings.task.why.publication")
                .about(meeting.called())
                .asReview());
    }

    /** A corrected version was sent: what is public, or waits for it, is the one before. */
    void outdated(Publication publication, Meeting meeting) {
        tasks.close(Publications.KIND, publication.id(), "meetings.task.publication");
        tasks.open(NewTask.of("meetings.task.republish", Publications.KIND, publication.id(), page(meeting.id()))
                .forOffice(meeting.staffOffice(), "meetings.keep")
                .because("meetings.task.why.staff")
                .about(meeting.called()));
    }

    void decided(Publication publication, Meeting meeting) {
        tasks.closeAll(Publications.KIND, publication.id());
        notices.tell(
                new AccountId(publication.askedBy()),
                "meetings.notice.publication." + publication.state(),
                page(meeting.id()),
                meeting.called());
    }

    static String page(long meetingId) {
        return "/meetings/publication.xhtml?meeting=" + meetingId;
    }
}
