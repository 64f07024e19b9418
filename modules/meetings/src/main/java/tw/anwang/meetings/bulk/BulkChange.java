package tw.anwang.meetings.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.NotVisible;
import tw.anwang.kernel.UtcInstant;

/** Many items changed together: by whom and when. */
@MappedSuperclass
public abstract class BulkChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Of whoever did it: the same staff unit may take it back. */
    @Column(name = "office_id")
    private long officeId;

    @Column(name = "account_name")
    private String accountName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "done_at")
    private Instant doneAt;

    protected BulkChange() {}

    protected BulkChange(Actor me, Instant now) {
        this.officeId = me.office().value();
        this.accountName = me.name();
        this.doneAt = now;
    }

    public long id() {
        return id;
    }

    public String accountName() {
        return accountName;
    }

    public Instant doneAt() {
        return doneAt;
    }

    /** The change, for whoever may take it back. @throws NotVisible for others */
    public static <C extends BulkChange> C of(C made, Actor me, String kind, long id) {
        if (made == null || !me.actsFor(new OfficeId(((BulkChange) made).officeId))) {
            throw new NotVisible(kind, id);
        }
        return made;
    }
}
