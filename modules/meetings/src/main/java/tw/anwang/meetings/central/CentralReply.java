package tw.anwang.meetings.central;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** One answer to a request, never changed: the newest of an office is how far it is. */
@Entity
@Table(name = "meetings_central_reply")
public class CentralReply {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "tracked_item_id")
    private long trackedItemId;

    @Column(name = "office_id")
    private long officeId;

    @Enumerated(EnumType.STRING)
    private CentralState state;

    private String words;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_office_id")
    private long recordedOfficeId;

    @Convert(converter = UtcInstant.class)
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CentralReply() {}

    /** @param words what was answered; needed where it is refused or more is asked for */
    CentralReply(long trackedItemId, OfficeId office, CentralState state, String words, Actor me, Instant now) {
        if (state.needsWords() && (words == null || words.isBlank())) {
            throw new RuleBroken("meetings.central.wordsMissing");
        }
        this.trackedItemId = trackedItemId;
        this.officeId = office.value();
        this.state = state;
        this.words = words == null || words.isBlank() ? null : words.strip();
        this.recordedBy = me.name();
        this.recordedOfficeId = me.office().value();
        this.recordedAt = now;
    }

    public Long id() {
        return id;
    }

    public long officeId() {
        return officeId;
    }

    public CentralState state() {
        return state;
    }

    public String words() {
        return words;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** Whose person recorded it: the office itself, or the staff unit for it. */
    public long recordedOfficeId() {
        return recordedOfficeId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
