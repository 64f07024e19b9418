package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.desk.Drafts;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.proposal.MeetingTurn;

/** Comments on drafts: the staff unit opens a draft to the offices that took part, they comment, it answers each. */
@ApplicationScoped
public class RecordingComments {
    static final String KIND = "meetings.recordingComment";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Recordings recordings;

    @Inject
    RecordingTurn own;

    @Inject
    MeetingTurn turn;

    @Inject
    Meetings meetings;

    @Inject
    RecordingTasks tasks;

    @Inject
    RecordingAnswers answers;

    @Inject
    LateOpinions late;

    @Inject
    Drafts drafts;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Opens the draft to every office that took part, until the end of that day; a later day opens it longer. */
    @Permitted("meetings.keep")
    @Transactional
    public void open(long recordingId, LocalDate day) {
        Recording recording = recordings.written(recordingId);
        Meeting meeting = meetings.byId(recording.meetingId());
        if (recordings.itemsOf(recordingId).isEmpty()) {
            throw new RuleBroken("meetings.recording.empty");
        }
        recording.openUntil(day, today());
        tasks.asked(recording, meeting);
        trail.record("openForComments", Recordings.KIND, recordingId, null);
    }

    /**
     * What an office says of one matter, as long as the draft is open to it.
     *
     * @param as the office that took part; null for the own one, or the first that the person acts for
     * @throws NotVisible where it is not open to it
     */
    @Permitted("meetings.answer")
    @Transactional
    public void say(long itemId, OfficeId as, String text) {
        long recordingId = own.recordingOf(itemId);
        turn.take(own.meetingOf(recordingId));
        OfficeId office = commentingOffice(recordingId, as);
        keep(new RecordingComment(itemId, office, user.getMe(), today(), text), recordingId);
    }

    /** The office has said what it has to say: nothing lies on its desk any more. @param as as in {@link #say} */
    @Permitted("meetings.answer")
    @Transactional
    public void finish(long recordingId, OfficeId as) {
        turn.take(own.meetingOf(recordingId));
        tasks.commented(recordingId, commentingOffice(recordingId, as));
        trail.record("finishComments", Recordings.KIND, recordingId, null);
    }

    /**
     * The written opinion of somebody without an account, typed in by the staff unit, also after the day has passed and
     * after 函送: then it stays beside the minutes and is proposed to the next version.
     */
    @Permitted("meetings.keep")
    @Transactional
    public void write(long itemId, CommentTyped typed) {
        long recordingId = own.recordingOf(itemId);
        Recording recording = recordings.kept(recordingId);
        late.whyNotTake(recording).ifPresent(RuleBroken::refuse);
        keep(RecordingComment.written(itemId, typed, today()), recordingId);
    }

    private void keep(RecordingComment comment, long recordingId) {
        if (em.find(RecordedItem.class, comment.itemId()) == null) {
            throw new RuleBroken("meetings.recording.matterGone"); // removed before it was this one's turn
        }
        em.persist(comment);
        em.flush();
        drafts.discard(KIND, String.valueOf(comment.itemId()));
        trail.record("comment", Recordings.KIND, recordingId, null);
    }

    /** 採納, 部分採納 or 不採納. @param version the version the form was read at */
    @Permitted("meetings.keep")
    @Transactional
    public void answer(long id, int version, Verdict verdict, String words) {
        long recordingId = own.recordingOf(own.itemOf(id));
        Recording recording = recordings.written(recordingId);
        RecordingComment comment = em.find(RecordingComment.class, id);
        if (comment.version() != version) {
            throw new OptimisticLockException();
        }
        comment.answer(verdict, words, user.getMe(), clock.instant());
        em.flush();
        answers.answered(comment, recording, recordings.meetingOf(recording));
        drafts.discard(KIND, "reply" + id);
        trail.record("answerComment", Recordings.KIND, recordingId, null);
    }

    /** For the form that answers it. @throws NotVisible for everybody but the staff unit */
    @Permitted("meetings.keep")
    @Transactional
    public RecordingComment byId(long id) {
        recordings.seenByStaff(own.recordingOf(own.itemOf(id)));
        return em.find(RecordingComment.class, id);
    }

    /** Those of a draft that the person may read, in the order they came: an office reads its own. */
    List<RecordingComment> of(Recording recording, Meeting meeting) {
        boolean staff = recordings.isOfStaff(meeting);
        Set<Long> offices = recordings.commenting(recording, meeting).stream()
                .map(OfficeId::value)
                .collect(Collectors.toSet());
        return em.createQuery(
                        "select c from RecordingComment c, RecordedItem i where i.id = c.itemId"
                                + " and i.recordingId = :recording order by c.saidOn, c.id",
                        RecordingComment.class)
                .setParameter("recording", recording.id())
                .getResultStream()
                .filter(one -> staff || one.officeId() != null && offices.contains(one.officeId()))
                .toList();
    }

    private OfficeId commentingOffice(long recordingId, OfficeId as) {
        Recording recording = recordings.byId(recordingId);
        return recordings.commenting(recording, meetings.byId(recording.meetingId())).stream()
                .filter(one -> as == null || one.equals(as))
                .findFirst()
                .orElseThrow(() -> new NotVisible(Recordings.KIND, recordingId));
    }

    private LocalDate today() {
        return Taipei.today(clock);
    }
}
