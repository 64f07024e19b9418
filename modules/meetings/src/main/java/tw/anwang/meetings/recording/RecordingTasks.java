package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingRegraded;
import tw.anwang.meetings.reminder.OfficesToTell;

/** Minutes that are typed lie on a desk until they are sent: the staff unit's by a day, and the head's in between. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordingTasks {
    private static final String AWAITED = "meetings.task.recording.awaited";
    private static final String SEND = "meetings.task.recording.send";
    private static final String APPROVE = "meetings.task.recording.approve";
    private static final String COMMENT = "meetings.task.recording.comment";
    private static final String MEND = "meetings.task.recording.mend";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    OfficesToTell toTell;

    @Inject
    Clock clock;

    @Inject
    SendingDays sending;

    /** The last day for 函送, null while the meeting has no day. */
    @Transactional(TxType.SUPPORTS)
    LocalDate lastDay(Meeting meeting) {
        return meeting.day() == null ? null : sending.lastAfter(meeting.day());
    }

    /** It was held, and nobody has begun its minutes. */
    void awaited(Meeting meeting) {
        tasks.open(NewTask.of(AWAITED, Meeting.KIND.name(), meeting.id(), "/meetings/meeting.xhtml?id=" + meeting.id())
                .forOffice(meeting.staffOffice(), "meetings.keep")
                .because("meetings.task.why.staff")
                .about(meeting.called())
                .due(Deadline.on(lastDay(meeting))));
    }

    /** Somebody has begun them, they came in, or there are none to come. */
    void noLongerAwaited(Meeting meeting) {
        tasks.close(Meeting.KIND.name(), meeting.id(), AWAITED);
    }

    /** A further version has no clock: it was sent once already. */
    void begun(Recording recording, Meeting meeting) {
        noLongerAwaited(meeting);
        NewTask task = task(SEND, recording, meeting)
                .forOffice(meeting.staffOffice(), "meetings.keep")
                .because("meetings.task.why.staff");
        tasks.open(recording.number() == 1 ? task.due(Deadline.on(lastDay(meeting))) : task);
    }

    /** Every office that took part, the staff unit excepted; never overdue: who says nothing has nothing to say. */
    void asked(Recording recording, Meeting meeting) {
        meeting.participants().stream()
                .map(OfficeId::new)
                .filter(office -> !office.equals(meeting.staffOffice()))
                .flatMap(office -> toTell.now(office, Taipei.today(clock)).stream())
                .distinct()
                .forEach(office -> tasks.open(task(COMMENT, recording, meeting)
                        .forOffice(office, "meetings.answer")
                        .because("meetings.task.why.tookPart")
                        .due(Deadline.expected(recording.commentsUntil()))
                        .reminding("meetings.notice.due.comment", meeting.byNumber())));
    }

    void commented(long recording, OfficeId office) {
        // asked before it ended, it lies on its own desk still
        tasks.close(Recordings.KIND, recording, COMMENT, office);
        toTell.now(office, Taipei.today(clock)).forEach(now -> tasks.close(Recordings.KIND, recording, COMMENT, now));
    }

    /** How many of the offices asked have neither said that they are done nor run out of time. */
    int waiting(Recording recording) {
        return tasks.waiting(Recordings.KIND, recording.id(), COMMENT);
    }

    /** It is no longer open to those who took part. */
    void closed(long recording) {
        tasks.close(Recordings.KIND, recording, COMMENT);
    }

    void laidBefore(Recording recording, Meeting meeting) {
        tasks.close(Recordings.KIND, recording.id(), MEND);
        closed(recording.id());
        tasks.open(task(APPROVE, recording, meeting)
                .forOffice(meeting.staffOffice(), "meetings.approve")
                .because("meetings.task.why.head")
                .due(Deadline.on(lastDay(meeting)))
                .asReview());
    }

    void sentBack(Recording recording, Meeting meeting) {
        decided(recording);
        tasks.open(task(MEND, recording, meeting)
                .forOffice(meeting.staffOffice(), "meetings.keep")
                .because("meetings.task.why.staff")
                .due(Deadline.on(lastDay(meeting)))
                .asReturned());
    }

    void decided(Recording recording) {
        tasks.close(Recordings.KIND, recording.id(), APPROVE);
    }

    /** It was sent, or there is no such recording any more. */
    void ended(Recording recording) {
        tasks.closeAll(Recordings.KIND, recording.id());
    }

    /** The meeting is 密 from now on, or no longer: its title leaves the desks, or comes back. */
    void rename(@Observes MeetingRegraded meeting) {
        em.createQuery("select r.id from Recording r where r.meetingId = :meeting", Long.class)
                .setParameter("meeting", meeting.meetingId())
                .getResultList()
                .forEach(id -> tasks.rename(Recordings.KIND, id, meeting.called()));
        tasks.rename(Meeting.KIND.name(), meeting.meetingId(), meeting.called());
    }

    private static NewTask task(String verb, Recording recording, Meeting meeting) {
        return NewTask.of(verb, Recordings.KIND, recording.id(), page(recording.id()))
                .about(meeting.called());
    }

    static String page(long recording) {
        return "/meetings/recording.xhtml?id=" + recording;
    }
}
