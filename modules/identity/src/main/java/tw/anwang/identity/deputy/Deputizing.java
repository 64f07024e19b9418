package tw.anwang.identity.deputy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.UtcInstant;

/** Somebody acts for somebody from one day to another. */
@Entity
@Table(name = "identity_deputy")
public class Deputizing {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "deputy_id")
    private long deputyId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Column(name = "named_by")
    private long namedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Deputizing() {}

    Deputizing(AccountId person, AccountId deputy, Period days, AccountId namedBy) {
        this.personId = person.value();
        this.deputyId = deputy.value();
        this.fromDay = days.from();
        this.toDay = days.to();
        this.namedBy = namedBy.value();
    }

    /** Before its last day, or after it by the clock; no act of the deputy's counts from then on. */
    void end(Instant now) {
        endedAt = now;
    }

    public long id() {
        return id;
    }

    public AccountId person() {
        return new AccountId(personId);
    }

    public AccountId deputy() {
        return new AccountId(deputyId);
    }

    public LocalDate from() {
        return fromDay;
    }

    public LocalDate to() {
        return toDay;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /** Whether the deputy may act that day. */
    public boolean isOn(LocalDate day) {
        return !isEnded() && !day.isBefore(fromDay) && !day.isAfter(toDay);
    }
}
