package tw.anwang.identity.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.UtcInstant;

/** The days of a grant; of one record opened by 緊急調閱 the moment too at which it closes. */
@Embeddable
public class GrantTime {
    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Convert(converter = UtcInstant.class)
    private Instant until;

    protected GrantTime() {}

    GrantTime(Period days, Instant until) {
        fromDay = days.from();
        toDay = days.to();
        this.until = until;
    }

    Period period() {
        return new Period(fromDay, toDay);
    }

    /** Null where the days alone end it. */
    Instant until() {
        return until;
    }
}
