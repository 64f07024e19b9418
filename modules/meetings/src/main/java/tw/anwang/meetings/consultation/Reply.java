package tw.anwang.meetings.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.answer.Approval;

/** What one office asked says to one edition of a draft: written by an officer, approved by the head, then it leaves. */
@Entity
@Table(name = "meetings_consultation_reply")
public class Reply {
    static final String KIND = "meetings.consultationReply";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int edition;

    @Column(name = "office_id")
    private long officeId;

    @Enumerated(EnumType.STRING)
    private ReplyState state = ReplyState.NONE;

    private boolean nothing;

    private boolean late;

    @Convert(converter = UtcInstant.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "sent_back")
    private String sentBack;

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

    @Version
    private int version;

    protected Reply() {}

    Reply(Consultation of, long officeId, Instant now) {
        this.consultationId = of.id();
        this.edition = of.edition();
        this.officeId = officeId;
        this.askedAt = now;
    }

    /** Saved as a draft of the office. @param none 無意見, which is an answer of its own */
    void write(boolean none) {
        nothing = none;
        state = ReplyState.DRAFT;
    }

    /** 陳核. */
    void submit(Actor me) {
        state = ReplyState.APPROVING;
        submittedBy = me.id().value();
        sentBack = null;
    }

    /** The head gives it back inside the office. */
    void sendBack(String why) {
        state = ReplyState.DRAFT;
        sentBack = why;
    }

    /** It leaves the office. @param tooLate past the moment: marked 逾期 */
    void approve(Approval approval, boolean tooLate, Actor me, Instant now) {
        approvalLevel = approval.level();
        approvalDate = approval.date();
        approvalNumber = approval.number();
        late = tooLate;
        sentAt = now;
        sentBy = me.name();
        state = ReplyState.SENT;
    }

    /** Whether this person laid it before the head. */
    boolean isSubmittedBy(Actor me) {
        return submittedBy != null && submittedBy == me.id().value();
    }

    public Long id() {
        return id;
    }

    public long consultationId() {
        return consultationId;
    }

    public int edition() {
        return edition;
    }

    public OfficeId office() {
        return new OfficeId(officeId);
    }

    public ReplyState state() {
        return state;
    }

    /** 無意見. */
    public boolean isNothing() {
        return nothing;
    }

    /** 逾期. */
    public boolean isLate() {
        return late;
    }

    /** When somebody of the office first opened it; null before. */
    public Instant readAt() {
        return readAt;
    }

    public String readBy() {
        return readBy;
    }

    /** Why the head gave it back, or null. */
    public String sentBack() {
        return sentBack;
    }

    public Approval approval() {
        return new Approval(approvalLevel, approvalDate, approvalNumber);
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String sentBy() {
        return sentBy;
    }

    public int version() {
        return version;
    }
}
