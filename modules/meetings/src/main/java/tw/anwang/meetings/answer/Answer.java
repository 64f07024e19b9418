package tw.anwang.meetings.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
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
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.search.ToldToSearch;

/**
 * What one office answers on one tracked item in one round. An officer writes and submits, the office's head approves
 * and it leaves; the staff unit may return it for more. What was sent is kept beside what is being written, so that
 * nobody outside ever reads a draft and nothing sent disappears. Who may do what, and why not, asks
 * {@link AnswerRules}.
 */
@Entity
@EntityListeners(ToldToSearch.class)
@Table(name = "meetings_answer")
public class Answer {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "tracked_item_id")
    private long trackedItemId;

    @Column(name = "office_id")
    private long officeId;

    private String part;

    @Enumerated(EnumType.STRING)
    private AnswerState state;

    private String text;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @Column(name = "sent_text")
    private String sentText;

    @Column(name = "sent_expected_on")
    private LocalDate sentExpectedOn;

    @Column(name = "approval_level")
    private String approvalLevel;

    @Column(name = "approval_date")
    private LocalDate approvalDate;

    @Column(name = "approval_number")
    private String approvalNumber;

    @Convert(converter = UtcInstant.class)
    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Embedded
    private Course course = new Course();

    @Version
    private int version;

    protected Answer() {}

    /** An answer owed and not begun. @param part of the office in the item, as the item's party names it */
    Answer(long roundId, long trackedItemId, OfficeId office, String part) {
        this.roundId = roundId;
        this.trackedItemId = trackedItemId;
        this.officeId = office.value();
        this.part = part;
        this.state = AnswerState.NONE;
    }

    /** Saves what the office has written so far. @return the change; empty where a draft stays a draft */
    Optional<AnswerChange> write(AnswerWords words, Actor me, Instant now) {
        boolean begun = state == AnswerState.DRAFT;
        text = words.text();
        expectedOn = words.expectedOn();
        AnswerChange change = become(AnswerState.DRAFT, null, me, now);
        return begun ? Optional.empty() : Optional.of(change);
    }

    /** Lays it before the office's head (陳核). */
    AnswerChange submit(Actor me, Instant now) {
        submittedBy = me.id().value();
        return become(AnswerState.APPROVING, null, me, now);
    }

    /** The head gives it back to the officer, inside the office. */
    AnswerChange sendBack(String reason, Actor me, Instant now) {
        return become(AnswerState.DRAFT, reason, me, now);
    }

    /** The head approves and it leaves the office. */
    AnswerChange approve(Approval approval, Actor me, Instant now) {
        approvalLevel = approval.level();
        approvalDate = approval.date();
        approvalNumber = approval.number();
        sentText = text;
        sentExpectedOn = expectedOn;
        course.sent(sentAt, now);
        sentAt = now;
        sentBy = me.name();
        returnedReason = null;
        return become(AnswerState.SENT, approval.inShort(), me, now);
    }

    /** The staff unit asks for more (退請補充). */
    AnswerChange giveBack(String reason, Actor me, Instant now) {
        returnedReason = reason;
        course.returned();
        return become(AnswerState.RETURNED, reason, me, now);
    }

    private AnswerChange become(AnswerState next, String note, Actor me, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " to " + next);
        }
        state = next;
        return new AnswerChange(id, next, note, text, me, now);
    }

    /** Sent nothing although the round's day has passed. */
    public boolean isOverdue(LocalDate roundDue, LocalDate today) {
        return state.owed() && roundDue.isBefore(today);
    }

    public long id() {
        return id;
    }

    public long roundId() {
        return roundId;
    }

    public long trackedItemId() {
        return trackedItemId;
    }

    public OfficeId office() {
        return new OfficeId(officeId);
    }

    /** The office's part in the item: LEAD or CO. */
    public String part() {
        return part;
    }

    public AnswerState state() {
        return state;
    }

    public AnswerWords words() {
        return new AnswerWords(text, expectedOn);
    }

    /** What left the office last, or null when nothing ever did. */
    public AnswerWords sent() {
        return sentAt == null ? null : new AnswerWords(sentText, sentExpectedOn);
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sentBy() {
        return sentBy;
    }

    /** On what paper the text that left was approved; of one that never left, nothing. */
    public Approval approval() {
        return new Approval(approvalLevel, approvalDate, approvalNumber);
    }

    /** Whether this person laid it before the head. */
    boolean isSubmittedBy(Actor me) {
        return submittedBy != null && submittedBy == me.id().value();
    }

    public String returnedReason() {
        return returnedReason;
    }

    public int version() {
        return version;
    }
}
