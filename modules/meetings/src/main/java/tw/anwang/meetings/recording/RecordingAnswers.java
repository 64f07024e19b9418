package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tw.anwang.desk.Notices;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingRegraded;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.reminder.OfficesToTell;

/**
 * What became of the comments of an office on minutes being typed: it reads its own with their answers for good, also
 * when the draft itself is closed to it, and is told when the last of them was answered.
 */
@ApplicationScoped
public class RecordingAnswers {
    /** A comment of the office. @param matter subject of the matter, masked as the comment is */
    public record Answered(String matter, RecordingSheet.Said said) {}

    /** @param recording number of the minutes, {@code own} the person's offices' comments on them */
    public record Sheet(Meeting meeting, Recording recording, List<Answered> own) {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    Masking masking;

    @Inject
    Notices notices;

    @Inject
    OfficesToTell toTell;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws NotVisible for whom no office has commented on them, or who does not see the meeting */
    @Permitted("meetings.read")
    @Transactional
    public Sheet of(long recordingId) {
        Recording recording = em.find(Recording.class, recordingId);
        List<Answered> own = own(recordingId);
        if (recording == null || own.isEmpty()) {
            throw new NotVisible(Recordings.KIND, recordingId);
        }
        Meeting meeting = meetings.byId(recording.meetingId());
        trail.record("read", Recordings.KIND, recordingId, null);
        return new Sheet(meeting, recording, own);
    }

    private List<Answered> own(long recordingId) {
        Set<Long> offices = user.getMe().scope().offices();
        return offices.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c, i.subject from RecordingComment c, RecordedItem i where i.id = c.itemId"
                                        + " and i.recordingId = :recording and c.officeId in :offices"
                                        + " order by c.saidOn, c.id",
                                Object[].class)
                        .setParameter("recording", recordingId)
                        .setParameter("offices", offices)
                        .getResultStream()
                        .map(row -> new Answered(
                                masking.text((String) row[1]),
                                RecordingSheet.Said.of((RecordingComment) row[0], masking::text)))
                        .toList();
    }

    /** The newest minutes of that meeting on which an office of the person has commented; the caller sees the meeting. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<Long> newestOf(long meetingId) {
        Set<Long> offices = user.getMe().scope().offices();
        return offices.isEmpty()
                ? Optional.empty()
                : em.createQuery(
                                "select max(r.id) from Recording r, RecordedItem i, RecordingComment c"
                                        + " where r.meetingId = :meeting and i.recordingId = r.id and c.itemId = i.id"
                                        + " and c.officeId in :offices",
                                Long.class)
                        .setParameter("meeting", meetingId)
                        .setParameter("offices", offices)
                        .getResultStream()
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** Tells the office that said it, once nothing that it said waits for an answer. */
    void answered(RecordingComment comment, Recording recording, Meeting meeting) {
        if (comment.officeId() == null || waits(comment.officeId(), recording.id())) {
            return;
        }
        toTell.now(new OfficeId(comment.officeId()), Taipei.today(clock))
                .forEach(office -> notices.tell(
                        office, "meetings.notice.recordingAnswered", page(recording.id()), meeting.called()));
    }

    private boolean waits(long office, long recordingId) {
        return em.createQuery(
                                "select count(c.id) from RecordingComment c, RecordedItem i where i.id = c.itemId"
                                        + " and i.recordingId = :recording and c.officeId = :office and c.verdict is null",
                                Long.class)
                        .setParameter("recording", recordingId)
                        .setParameter("office", office)
                        .getSingleResult()
                > 0;
    }

    /** The meeting is 密 from now on, or no longer: so is its title in what the offices were told. */
    @Transactional
    void rename(@Observes MeetingRegraded meeting) {
        em.createQuery(
                        "select distinct r.id, c.officeId from Recording r, RecordedItem i, RecordingComment c"
                                + " where r.meetingId = :meeting and i.recordingId = r.id and c.itemId = i.id"
                                + " and c.officeId is not null",
                        Object[].class)
                .setParameter("meeting", meeting.meetingId())
                .getResultList()
                .forEach(row -> toTell.now(new OfficeId((Long) row[1]), Taipei.today(clock))
                        .forEach(office -> notices.rename(office, page((Long) row[0]), meeting.called())));
    }

    static String page(long recording) {
        return "/meetings/recordingAnswers.xhtml?id=" + recording;
    }
}
