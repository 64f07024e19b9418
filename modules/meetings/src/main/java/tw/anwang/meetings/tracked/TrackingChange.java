package tw.anwang.meetings.tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** One line of an item's life: who did what, when, on which authority. Written once, never changed. */
@Entity
@Table(name = "meetings_tracking_change")
public class TrackingChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tracked_item_id")
    private TrackedItem item;

    @Enumerated(EnumType.STRING)
    private Act act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private Tracking from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private Tracking to;

    @Enumerated(EnumType.STRING)
    private Basis.Kind basis;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "approval_date")
    private LocalDate approvalDate;

    @Column(name = "approval_number")
    private String approvalNumber;

    private String note;

    @Column(name = "other_item_id")
    private Long otherItemId;

    @Convert(converter = UtcInstant.class)
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    protected TrackingChange() {}

    TrackingChange(TrackedItem item, Act act, Tracking from, Tracking to, Basis basis, Actor me, Instant now) {
        this.item = item;
        this.act = act;
        this.from = from;
        this.to = to;
        this.basis = basis.kind();
        this.meetingId = basis.meetingId();
        this.approvalDate = basis.approvalDate();
        this.approvalNumber = basis.approvalNumber();
        this.note = basis.note();
        this.changedAt = now;
        this.accountId = me.id().value();
        this.accountName = me.name();
    }

    /** Another item has part in the change: the one that goes on, or the one it goes on for. */
    TrackingChange with(TrackedItem other) {
        otherItemId = other == null ? null : other.id();
        return this;
    }

    /** By what tracking stands where it stands; empty while nothing was decided. @param life oldest first */
    public static Optional<TrackingChange> lastDecision(List<TrackingChange> life) {
        return life.stream().filter(change -> change.act.leadsTo().isPresent()).reduce((earlier, later) -> later);
    }

    public Act act() {
        return act;
    }

    public Tracking from() {
        return from;
    }

    public Tracking to() {
        return to;
    }

    public Basis basis() {
        return new Basis(basis, meetingId, approvalDate, approvalNumber, note);
    }

    public Long otherItemId() {
        return otherItemId;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String accountName() {
        return accountName;
    }
}
