package tw.anwang.meetings.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.round.Round;

/**
 * A list of who is to be urged in a round (催辦清單): a draft of the staff unit, of which a round has one at a time,
 * until somebody there releases it; then it is history.
 */
@Entity
@Table(name = "meetings_urging")
public class Urging {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    /** The round while it is a draft, null afterwards: so the database knows that there is one at a time. */
    @Column(name = "draft_of")
    private Long draftOf;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "released_at")
    private Instant releasedAt;

    @Version
    private int version;

    protected Urging() {}

    /** For a round that nobody has prepared a list for. */
    Urging(long roundId, Actor me, Instant now) {
        this.roundId = roundId;
        this.draftOf = roundId;
        this.preparedBy = me.name();
        this.preparedAt = now;
    }

    /** Why this person cannot prepare, choose or release one for a round. */
    public static Optional<RuleBroken> whyNot(OfficeId staffUnit, boolean open, Actor me) {
        if (!Round.keeps(staffUnit, me)) {
            return Optional.of(new RuleBroken("meetings.urging.notStaffUnit"));
        }
        return open ? Optional.empty() : Optional.of(new RuleBroken("meetings.urging.roundClosed"));
    }

    /** The day has come since it was prepared. */
    void prepareAgain(Actor me, Instant now) {
        preparedBy = me.name();
        preparedAt = now;
    }

    /** @param chosen how many answers are still owed of those chosen */
    Optional<RuleBroken> whyNotRelease(long chosen) {
        if (draftOf == null) {
            return Optional.of(new RuleBroken("meetings.urging.released"));
        }
        return chosen == 0 ? Optional.of(new RuleBroken("meetings.urging.noneChosen")) : Optional.empty();
    }

    void release(long chosen, Actor me, Instant now) {
        whyNotRelease(chosen).ifPresent(RuleBroken::refuse);
        draftOf = null;
        releasedBy = me.name();
        releasedAt = now;
    }

    public long id() {
        return id;
    }

    public long roundId() {
        return roundId;
    }

    public boolean isDraft() {
        return draftOf != null;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public String releasedBy() {
        return releasedBy;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    public int version() {
        return version;
    }
}
