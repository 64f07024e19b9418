package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.ConfirmedRecords;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.MinutesVersions;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.proposal.MeetingTurn;

/**
 * All minutes that are typed here. The staff unit and its head see them; an office that took part does while they are
 * open for comments. Every verb takes the turn of the meeting first: two people never work on what the other changed.
 */
@ApplicationScoped
public class Recordings {
    static final String KIND = "meetings.recording";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Meetings meetings;

    @Inject
    MeetingTurn turn;

    @Inject
    RecordingTurn own;

    @Inject
    MinutesVersions versions;

    @Inject
    ConfirmedRecords confirmed;

    @Inject
    FirstMatters matters;

    @Inject
    LateOpinions late;

    @Inject
    RecordingTasks tasks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The newest of that meeting, if somebody has begun one; the caller has found the meeting visible. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<Recording> newestOf(long meetingId) {
        return em.createQuery(
                        "select r from Recording r where r.meetingId = :meeting order by r.number desc",
                        Recording.class)
                .setParameter("meeting", meetingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Why this person cannot begin minutes, or a further version of them, now. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotBegin(Meeting meeting) {
        return Recording.whyNotKeep(meeting, user.getMe())
                .or(() -> newestOf(meeting.id()).map(this::whyNotRevise).orElseGet(() -> whyNotFirst(meeting)));
    }

    /** A version that was imported after it, or a meeting that confirmed it, stands in the way. */
    private Optional<RuleBroken> whyNotRevise(Recording newest) {
        if (newest.state() != RecordingState.SENT) {
            return Optional.of(new RuleBroken("meetings.recording.begun"));
        }
        return next(newest.meetingId()) == newest.number() + 1
                ? confirmed.whyNotChange(newest.meetingId())
                : Optional.of(new RuleBroken("meetings.recording.imported"));
    }

    /** The number that the next version of the minutes will have. */
    int next(long meetingId) {
        return versions.ofMeeting(meetingId).stream()
                        .mapToInt(VersionRow::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    private Optional<RuleBroken> whyNotFirst(Meeting meeting) {
        if (!versions.ofMeeting(meeting.id()).isEmpty()) {
            return Optional.of(new RuleBroken("meetings.recording.imported"));
        }
        return meeting.state() == MeetingState.CANCELLED
                ? Optional.of(new RuleBroken("meetings.recording.cancelled"))
                : matters.whyNotTake(meeting.id());
    }

    /**
     * Begins the minutes with every matter of the settled agenda; or a 修正版 with every matter of the version before.
     *
     * @param reason why there is a further version; null for the first
     * @return number of the minutes being typed
     */
    @Permitted("meetings.keep")
    @Transactional
    public long begin(long meetingId, String reason) {
        turn.take(meetingId);
        Meeting meeting = meetings.byId(meetingId);
        whyNotBegin(meeting).ifPresent(RuleBroken::refuse);
        Optional<Recording> before = newestOf(meetingId);
        Recording recording = new Recording(meetingId, next(meetingId), reason);
        before.ifPresent(old -> recording.confirms(old.previousSaid()));
        em.persist(recording);
        em.flush();
        List<RecordedItem> sent = before.map(old -> itemsOf(old.id())).orElse(List.of());
        List<RecordedItem> begun = before.isPresent()
                ? sent.stream().map(item -> item.copyFor(recording.id())).toList()
                : matters.of(meetingId, recording.id());
        begun.forEach(em::persist);
        em.flush();
        late.goAlong(sent, begun);
        tasks.begun(recording, meeting);
        trail.record("begin", KIND, recording.id(), reason);
        return recording.id();
    }

    /** Minutes being typed that this person may read. @throws NotVisible for everybody else */
    @Permitted("meetings.read")
    @Transactional
    public Recording byId(long id) {
        Recording recording = em.find(Recording.class, id);
        if (recording == null) {
            throw new NotVisible(KIND, id);
        }
        Meeting meeting = meetings.byId(recording.meetingId());
        if (!isOfStaff(meeting) && commenting(recording, meeting).isEmpty()) {
            throw new NotVisible(KIND, id);
        }
        return recording;
    }

    /** Its meeting; the caller has found it visible. */
    Meeting meetingOf(Recording recording) {
        return em.find(Meeting.class, recording.meetingId());
    }

    /** Whether the person works for the staff unit of the meeting, or is its head. */
    boolean isOfStaff(Meeting meeting) {
        Actor me = user.getMe();
        return Recording.whyNotKeep(meeting, me).isEmpty() || Recording.isApprovedBy(meeting, me);
    }

    /** The offices that took part and for which this person may comment today: the own one first; each says its own. */
    List<OfficeId> commenting(Recording recording, Meeting meeting) {
        Actor me = user.getMe();
        if (!recording.isOpenOn(Taipei.today(clock)) || !me.may("meetings.answer")) {
            return List.of();
        }
        return meeting.participants().stream()
                .map(OfficeId::new)
                .filter(me::actsFor)
                .sorted(Comparator.comparing((OfficeId one) -> !one.equals(me.office()))
                        .thenComparing(OfficeId::value))
                .toList();
    }

    /** For a verb of the staff unit, in turn. @throws NotVisible for everybody else */
    Recording kept(long id) {
        return inTurn(id, (meeting, me) -> Recording.whyNotKeep(meeting, me).isEmpty());
    }

    /** For a verb that changes its words, in turn. @throws RuleBroken once it lies before the head */
    Recording written(long id) {
        Recording recording = kept(id);
        recording.whyNotWrite().ifPresent(RuleBroken::refuse);
        return recording;
    }

    /** For a verb of its head, in turn. @throws NotVisible for everybody else */
    Recording laidBefore(long id) {
        return inTurn(id, Recording::isApprovedBy);
    }

    private Recording inTurn(long id, BiPredicate<Meeting, Actor> mayAct) {
        long meetingId = own.meetingOf(id);
        turn.take(meetingId);
        if (!mayAct.test(meetings.byId(meetingId), user.getMe())) {
            throw new NotVisible(KIND, id);
        }
        Recording recording = em.find(Recording.class, id);
        if (recording == null) {
            throw new NotVisible(KIND, id); // given up before it was this one's turn
        }
        return recording;
    }

    /** For a form of the staff unit. @throws NotVisible for everybody else */
    Recording seenByStaff(long id) {
        Recording recording = em.find(Recording.class, id);
        if (recording == null
                || Recording.whyNotKeep(meetings.byId(recording.meetingId()), user.getMe())
                        .isPresent()) {
            throw new NotVisible(KIND, id);
        }
        return recording;
    }

    /** In the order of parts and places. */
    List<RecordedItem> itemsOf(long recordingId) {
        return em.createQuery(
                        "select distinct i from RecordedItem i left join fetch i.points p where i.recordingId = :recording"
                                + " order by i.position, i.id, p.position",
                        RecordedItem.class)
                .setParameter("recording", recordingId)
                .getResultStream()
                .sorted(Comparator.comparing(RecordedItem::part))
                .toList();
    }
}
