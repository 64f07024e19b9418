package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tw.anwang.documents.Document;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.meeting.ConfirmedRecords;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.MeetingState;
import tw.anwang.meetings.meeting.MeetingWentOn;
import tw.anwang.meetings.meeting.Meetings;
import tw.anwang.meetings.minutes.Confirmations;
import tw.anwang.meetings.minutes.ItemReading;
import tw.anwang.meetings.minutes.Letter;
import tw.anwang.meetings.minutes.Source;
import tw.anwang.meetings.minutes.TypedMinutes;
import tw.anwang.meetings.recording.RecordedReadings.Unclear;

/** The way of typed minutes out of the house: 陳核, 核定, 函送. */
@ApplicationScoped
public class RecordingSteps {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Recordings recordings;

    @Inject
    RecordedReadings readings;

    @Inject
    RecordingPapers papers;

    @Inject
    RecordingComments comments;

    @Inject
    RecordingTasks tasks;

    @Inject
    TypedMinutes typedMinutes;

    @Inject
    Confirmations confirmations;

    @Inject
    Meetings meetings;

    @Inject
    ConfirmedRecords confirmed;

    @Inject
    Event<MeetingWentOn> wentOn;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** 陳核. @throws RuleBroken where a name or a day in it would be understood by nobody */
    @Permitted("meetings.keep")
    @Transactional
    public void submit(long id) {
        Recording recording = recordings.kept(id);
        Meeting meeting = meetings.byId(recording.meetingId());
        List<RecordedItem> items = recordings.itemsOf(id);
        whyNotSubmit(recording, items.size(), unanswered(recording, meeting)).ifPresent(RuleBroken::refuse);
        unclear(items, meeting).stream().map(Unclear::why).findFirst().ifPresent(RuleBroken::refuse);
        String present = papers.present(meeting);
        recording.submit(present == null ? "" : present, user.getMe());
        tasks.laidBefore(recording, meeting);
        trail.record("submit", Recordings.KIND, id, null);
    }

    /** What keeps it from the head: names and days that nobody understands, matter by matter. */
    @Permitted("meetings.keep")
    @Transactional
    List<Unclear> unclear(long id) {
        Recording recording = recordings.kept(id);
        return unclear(recordings.itemsOf(id), meetings.byId(recording.meetingId()));
    }

    /** The same of one matter. */
    @Permitted("meetings.keep")
    @Transactional
    List<RuleBroken> whyUnclear(RecordedItem item) {
        Recording recording = recordings.kept(item.recordingId());
        return unclear(List.of(item), meetings.byId(recording.meetingId())).stream()
                .map(Unclear::why)
                .toList();
    }

    private List<Unclear> unclear(List<RecordedItem> items, Meeting meeting) {
        return readings.unclear(items, papers.convener(meeting), meeting.day());
    }

    /** Why it cannot be laid before the head now. @param matters how many it has; {@code unanswered} comments */
    Optional<RuleBroken> whyNotSubmit(Recording recording, long matters, long unanswered) {
        return recording
                .whyNotSubmit(matters, unanswered)
                .or(() -> whyNotHeld(recording))
                .or(() -> whyNotClosed(recording));
    }

    /** Until the end of the day that was announced an office may still comment, unless all have said they are done. */
    private Optional<RuleBroken> whyNotClosed(Recording recording) {
        int waiting = recording.isOpenOn(Taipei.today(clock)) ? tasks.waiting(recording) : 0;
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.recording.stillOpen", recording.commentsUntil(), waiting));
    }

    /** Why this person, who may approve for the staff unit, does not approve these. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotApprove(Recording recording) {
        return recording.whyNotDecide().or(() -> recording.approval().whyNotApprove(user.getMe()));
    }

    /** A meeting that was cancelled has no minutes until it is taken up again. */
    private Optional<RuleBroken> whyNotHeld(Recording recording) {
        return recordings.meetingOf(recording).state() == MeetingState.CANCELLED
                ? Optional.of(new RuleBroken("meetings.recording.cancelled"))
                : Optional.empty();
    }

    private long unanswered(Recording recording, Meeting meeting) {
        return comments.of(recording, meeting).stream()
                .filter(one -> one.verdict() == null)
                .count();
    }

    /** Back from the head's desk, to change it once more. */
    @Permitted("meetings.keep")
    @Transactional
    public void takeBack(long id) {
        Recording recording = recordings.kept(id);
        recording.takeBack();
        tasks.decided(recording);
        trail.record("takeBack", Recordings.KIND, id, null);
    }

    /** The head wants it changed. @param reason what */
    @Permitted("meetings.approve")
    @Transactional
    public void sendBack(long id, String reason) {
        Recording recording = recordings.laidBefore(id);
        recording.sendBack(reason);
        tasks.sentBack(recording, meetings.byId(recording.meetingId()));
        trail.record("sendBack", Recordings.KIND, id, null);
    }

    /** 核定: no word of it changes any more. @param version the version that was read */
    @Permitted("meetings.approve")
    @Transactional
    public void approve(long id, int version) {
        Recording recording = recordings.laidBefore(id);
        if (recording.version() != version) {
            throw new OptimisticLockException();
        }
        recording.approve(user.getMe(), clock.instant());
        tasks.decided(recording);
        trail.record("freeze", Recordings.KIND, id, null);
    }

    /** Why it cannot be sent now. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<RuleBroken> whyNotSend(Recording recording) {
        return recording
                .whyNotSend()
                .or(() -> whyNotHeld(recording))
                .or(() -> confirmed.whyNotChange(recording.meetingId()))
                .or(() -> recordings.next(recording.meetingId()) == recording.number()
                        ? Optional.empty()
                        : Optional.of(new RuleBroken("meetings.recording.importedSince")));
    }

    /**
     * 函送: from here on it is minutes of the meeting.
     *
     * @param confirming whether the minutes before are confirmed by it, where it says so; both or neither
     * @return id of the minutes
     */
    @Permitted("meetings.keep")
    @Transactional
    public long send(long id, Letter letter, boolean confirming) {
        Recording recording = recordings.kept(id);
        whyNotSend(recording).ifPresent(RuleBroken::refuse);
        if (letter.date() == null || letter.number() == null) {
            throw new RuleBroken("meetings.recording.letterMissing");
        }
        Meeting meeting = meetings.byId(recording.meetingId());
        meeting.amend(papers.facts(recording, meeting));
        MeetingState before = meeting.state();
        meeting.held();
        wentOn.fire(new MeetingWentOn(meeting, before));
        List<ItemReading> items = papers.readings(recording, meeting);
        Document paper = papers.paper(recording, meeting, items, UnaryOperator.identity());
        PrintedLines lines = new PrintedLines(paper);
        long minutes =
                typedMinutes.send(meeting, recording.number(), source(recording, lines), lines.place(items), letter);
        recording.sent(minutes);
        if (confirming) {
            confirmations.confirmBefore(minutes);
        }
        tasks.ended(recording);
        trail.record("send", Recordings.KIND, id, letter.number());
        return minutes;
    }

    private static Source source(Recording recording, PrintedLines lines) {
        String revision = recording.number() == 1 ? null : word("recording.revision") + (recording.number() - 1);
        return new Source(
                word("recording.source"),
                null,
                lines.text(),
                revision,
                recording.changeReason(),
                null,
                null,
                recording.previousSaid());
    }

    private static String word(String key) {
        return Sentences.of("meetings", key, Locale.TAIWAN);
    }
}
