package tw.anwang.meetings.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** Items handed over together: from whom, to whom, why; which ones, and whether each was taken back, lies beside it. */
@Entity
@Table(name = "meetings_handover")
public class Handover {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "from_office_id")
    private long fromOfficeId;

    @Column(name = "to_office_id")
    private long toOfficeId;

    /** Of whoever did it: the same staff unit may take it back. */
    @Column(name = "office_id")
    private long officeId;

    @Column(name = "account_name")
    private String accountName;

    private String reason;

    @Convert(converter = UtcInstant.class)
    @Column(name = "done_at")
    private Instant doneAt;

    protected Handover() {}

    Handover(OfficeId from, OfficeId to, String reason, Actor me, Instant now) {
        this.fromOfficeId = from.value();
        this.toOfficeId = to.value();
        this.officeId = me.office().value();
        this.accountName = me.name();
        this.reason = reason;
        this.doneAt = now;
    }

    public long id() {
        return id;
    }

    public OfficeId from() {
        return new OfficeId(fromOfficeId);
    }

    public OfficeId to() {
        return new OfficeId(toOfficeId);
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    public String accountName() {
        return accountName;
    }

    public String reason() {
        return reason;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
