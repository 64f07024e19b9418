package tw.anwang.meetings.round;

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
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** The staff unit's advice on one item in one round, with words; it may change until the report is frozen. */
@Entity
@Table(name = "meetings_advice")
class Advice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "tracked_item_id")
    private long trackedItemId;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    private String words;

    @Column(name = "given_by")
    private String givenBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "given_at")
    private Instant givenAt;

    @Version
    private int version;

    protected Advice() {}

    Advice(long roundId, long trackedItemId) {
        this.roundId = roundId;
        this.trackedItemId = trackedItemId;
    }

    void give(Recommendation advised, String why, Actor me, Instant now) {
        recommendation = advised;
        words = why;
        givenBy = me.name();
        givenAt = now;
    }

    Recommendation recommendation() {
        return recommendation;
    }

    String words() {
        return words;
    }

    int version() {
        return version;
    }
}
