package tw.anwang.welfare.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.welfare.FollowUpReading;

/** How long a window is by one reading, and when that holds. */
@Entity
@Table(name = "welfare_followup_rule")
public class FollowUpRule {
    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    private FollowUpReading reading;

    private int days;

    private boolean assumed;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected FollowUpRule() {}

    Long id() {
        return id;
    }

    FollowUpReading reading() {
        return reading;
    }

    /** The last day of a window that begins on that day. */
    LocalDate last(LocalDate from) {
        return from.plusDays(days);
    }
}
