package tw.anwang.welfare.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** One record of supervision. It is written once: what a worker wishes to add stands beside it. */
@Entity
@Table(name = "welfare_supervision")
public class Supervision {
    /** As tasks and the trail call it. */
    public static final String KIND = "welfare.supervision";

    private static final int WORDS = 8000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "office_id")
    private long officeId;

    @Enumerated(EnumType.STRING)
    private SupervisionKind kind;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "supervisor_id")
    private long supervisorId;

    @Column(name = "supervisor_name")
    private String supervisorName;

    private String words;

    @Convert(converter = UtcInstant.class)
    @Column(name = "written_at")
    private Instant writtenAt;

    protected Supervision() {}

    Supervision(OfficeId centre, SupervisionKind kind, LocalDate heldOn, String words, Actor me, Instant now) {
        this.officeId = centre.value();
        this.kind = kind;
        this.heldOn = heldOn;
        this.words = TextLength.atMost(WORDS, words);
        this.supervisorId = me.id().value();
        this.supervisorName = me.name();
        this.writtenAt = now;
    }

    public Long id() {
        return id;
    }

    public OfficeId centre() {
        return new OfficeId(officeId);
    }

    public SupervisionKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    AccountId supervisor() {
        return new AccountId(supervisorId);
    }

    public String supervisorName() {
        return supervisorName;
    }

    /** What is about no single case, or null. */
    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
