package tw.anwang.meetings.regroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.tracked.Joined;

/** An office that is asked for the item that goes on since others were merged into it. */
@Entity
@Table(name = "meetings_regrouped_office")
class RegroupedOffice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "regrouping_id")
    private long regroupingId;

    @Column(name = "office_id")
    private long officeId;

    @Column(name = "was_reader")
    private boolean wasReader;

    protected RegroupedOffice() {}

    RegroupedOffice(Regrouping by, Joined joined) {
        this.regroupingId = by.id();
        this.officeId = joined.office().value();
        this.wasReader = joined.read();
    }

    Joined joined() {
        return new Joined(new OfficeId(officeId), wasReader);
    }
}
