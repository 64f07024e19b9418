package tw.anwang.meetings.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.meetings.bulk.BulkChange;

/** Items handed over together: from whom, to whom, why; which ones, and whether each was taken back, lies beside it. */
@Entity
@Table(name = "meetings_handover")
public class Handover extends BulkChange {
    @Column(name = "from_office_id")
    private long fromOfficeId;

    @Column(name = "to_office_id")
    private long toOfficeId;

    private String reason;

    protected Handover() {}

    Handover(OfficeId from, OfficeId to, String reason, Actor me, Instant now) {
        super(me, now);
        this.fromOfficeId = from.value();
        this.toOfficeId = to.value();
        this.reason = reason;
    }

    public OfficeId from() {
        return new OfficeId(fromOfficeId);
    }

    public OfficeId to() {
        return new OfficeId(toOfficeId);
    }

    public String reason() {
        return reason;
    }
}
