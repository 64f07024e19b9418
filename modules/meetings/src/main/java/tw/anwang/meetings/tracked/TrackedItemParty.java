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
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.series.Party;

/** An office, or a named person, with its part in an item: who it is asked of and who sees it. */
@Entity
@Table(name = "meetings_tracked_item_party")
public class TrackedItemParty {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "record_id")
    private TrackedItem item;

    @Column(name = "record_id", insertable = false, updatable = false)
    private Long recordId;

    @Column(name = "office_id")
    private Long officeId;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Part part;

    /** The item's day, which the database copies here at every change: one index says what an office has before it. */
    @Column(name = "urgent_on", updatable = false)
    private LocalDate urgentOn;

    @Convert(converter = UtcInstant.class)
    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "read_by")
    private String readBy;

    protected TrackedItemParty() {}

    TrackedItemParty(TrackedItem item, OfficeId office, Part part) {
        this.item = item;
        this.officeId = office.value();
        this.part = part;
    }

    TrackedItemParty(TrackedItem item, Party reader) {
        this.item = item;
        this.officeId = reader.officeId();
        this.accountId = reader.accountId();
        this.part = Part.READER;
    }

    @PrePersist
    void copyDay() {
        urgentOn = item.urgentOn();
    }

    /** Another office takes its place: whatever else stands here stays, its place among the others too. */
    void handTo(OfficeId office) {
        officeId = office.value();
        readAt = null;
        readBy = null;
    }

    void read(Actor me, Instant now) {
        readAt = now;
        readBy = me.name();
    }

    /** The office, or null where a person is named. */
    public OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    /** Whether both are the same office or person in the same part. */
    boolean isAs(TrackedItemParty other) {
        return part == other.part
                && Objects.equals(officeId, other.officeId)
                && Objects.equals(accountId, other.accountId);
    }

    /** Whether something is asked of it: 主辦 or 協辦. */
    public boolean isAsked() {
        return part == Part.LEAD || part == Part.CO;
    }

    public Long accountId() {
        return accountId;
    }

    public Part part() {
        return part;
    }

    /** When the office said 已閱; null before. */
    public Instant readAt() {
        return readAt;
    }

    public String readBy() {
        return readBy;
    }
}
