package tw.anwang.meetings.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.round.Round;

/** Minutes of one meeting that are typed here, in one version: 1 is the first, each 修正版 adds one. */
@Entity
@Table(name = "meetings_recording")
public class Recording {
    private static final int REASON = 400;
    private static final int SAID = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    private int number;

    @Enumerated(EnumType.STRING)
    private RecordingState state = RecordingState.DRAFT;

    @Column(name = "change_reason")
    private String changeReason;

    @Column(name = "previous_said")
    private String previousSaid;

    @Embedded
    private Approval approval = new Approval();

    @Column(name = "comments_until")
    private LocalDate commentsUntil;

    @Column(name = "minutes_id")
    private Long minutesId;

    @Version
    private int version;

    protected Recording() {}

    /** @param reason why there is a further version; null for the first */
    Recording(long meetingId, int number, String reason) {
        this.meetingId = meetingId;
        this.number = number;
        this.changeReason = TextLength.atMost(REASON, reason);
        if (number > 1 && changeReason == null) {
            throw new RuleBroken("meetings.minutes.reasonMissing");
        }
    }

    /** Why this person cannot type minutes of that meeting. */
    static Optional<RuleBroken> whyNotKeep(Meeting meeting, Actor me) {
        return Round.keeps(meeting.staffOffice(), me) ? Optional.empty() : broken("notStaffUnit");
    }

    /** Whether the person approves papers of the staff unit. */
    static boolean isApprovedBy(Meeting meeting, Actor me) {
        return me.may("meetings.approve") && me.actsFor(meeting.staffOffice());
    }

    /** Why no word of it can be changed now. */
    Optional<RuleBroken> whyNotWrite() {
        return state == RecordingState.DRAFT ? Optional.empty() : broken("notDRAFT");
    }

    /** 陳核. @param matters how many it has; {@code unanswered} comments that nobody has answered yet */
    Optional<RuleBroken> whyNotSubmit(long matters, long unanswered) {
        if (whyNotWrite().isPresent()) {
            return whyNotWrite();
        }
        if (matters == 0) {
            return broken("empty");
        }
        return unanswered == 0
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.recording.unanswered", unanswered));
    }

    /** Why nobody can decide on it, or take it back from the head. */
    Optional<RuleBroken> whyNotDecide() {
        return state == RecordingState.SUBMITTED ? Optional.empty() : broken("notSUBMITTED");
    }

    Optional<RuleBroken> whyNotSend() {
        return state == RecordingState.APPROVED ? Optional.empty() : broken("notAPPROVED");
    }

    void submit(String present, Actor me) {
        state = RecordingState.SUBMITTED;
        approval().submit(present, me);
    }

    void takeBack() {
        whyNotDecide().ifPresent(RuleBroken::refuse);
        approval().takeBack();
        state = RecordingState.DRAFT;
    }

    /** The head wants it changed, and says what; also after the approval, as long as it was not sent. */
    void sendBack(String reason) {
        if (state != RecordingState.APPROVED) {
            whyNotDecide().ifPresent(RuleBroken::refuse);
        }
        approval().sendBack(reason);
        state = RecordingState.DRAFT;
    }

    void approve(Actor me, Instant now) {
        whyNotDecide().ifPresent(RuleBroken::refuse);
        approval().approve(me, now);
        state = RecordingState.APPROVED;
    }

    /** 函送. @param minutes id of the minutes it has become */
    void sent(long minutes) {
        whyNotSend().ifPresent(RuleBroken::refuse);
        state = RecordingState.SENT;
        minutesId = minutes;
    }

    /** What the meeting said of the minutes before: 確認, 修正後確認; null where it said nothing. */
    void confirms(String said) {
        whyNotWrite().ifPresent(RuleBroken::refuse);
        previousSaid = TextLength.atMost(SAID, said);
    }

    /** Lets the offices that took part read and comment on it until the end of that day. */
    void openUntil(LocalDate day, LocalDate today) {
        whyNotWrite().ifPresent(RuleBroken::refuse);
        if (day == null || day.isBefore(today)) {
            throw new RuleBroken("meetings.recording.dayPassed");
        }
        commentsUntil = day;
    }

    /** Whether those who took part may read and comment on that day. */
    boolean isOpenOn(LocalDate today) {
        return state == RecordingState.DRAFT && commentsUntil != null && !today.isAfter(commentsUntil);
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("meetings.recording." + rule));
    }

    public Long id() {
        return id;
    }

    public long meetingId() {
        return meetingId;
    }

    public int number() {
        return number;
    }

    public RecordingState state() {
        return state;
    }

    public String changeReason() {
        return changeReason;
    }

    /** What the meeting said of the minutes before it, or null. */
    public String previousSaid() {
        return previousSaid;
    }

    /** How far it is with the head. */
    public Approval approval() {
        approval = approval == null ? new Approval() : approval;
        return approval;
    }

    /** Who came, frozen while it lies before the head and from then on; else null. */
    public String attendance() {
        return approval().attendance();
    }

    /** Last day of comments, or null. */
    public LocalDate commentsUntil() {
        return commentsUntil;
    }

    /** Another one with every step: who decides on what was read before is told. */
    public int version() {
        return version;
    }

    /** Id of the minutes it became, null before it was sent. */
    public Long minutesId() {
        return minutesId;
    }
}
