package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** A deck, minutes or both that were read to be compared; seen by the person who brought them alone. */
@Entity
@Table(name = "meetings_request_import")
public class RequestImport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "county_code")
    private String countyCode;

    private int year;

    @Column(name = "minutes_id")
    private Long minutesId;

    @Column(name = "deck_name")
    private String deckName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "made_at")
    private Instant madeAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "taken_at")
    private Instant takenAt;

    protected RequestImport() {}

    RequestImport(String countyCode, int year, Long minutesId, String deckName, Actor me, Instant now) {
        this.accountId = me.id().value();
        this.countyCode = countyCode;
        this.year = year;
        this.minutesId = minutesId;
        this.deckName = deckName;
        this.madeAt = now;
    }

    boolean belongsTo(Actor me) {
        return accountId == me.id().value();
    }

    void take(Instant now) {
        takenAt = now;
    }

    public Long id() {
        return id;
    }

    public String countyCode() {
        return countyCode;
    }

    public int year() {
        return year;
    }

    public int rocYear() {
        return year - 1911;
    }

    /** Null where a deck was brought alone. */
    public Long minutesId() {
        return minutesId;
    }

    /** Null where minutes were brought alone. */
    public String deckName() {
        return deckName;
    }

    public boolean isTaken() {
        return takenAt != null;
    }
}
