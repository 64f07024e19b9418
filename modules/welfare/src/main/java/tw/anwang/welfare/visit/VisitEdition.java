package tw.anwang.welfare.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** What a note said before it was corrected. */
@Entity
@Table(name = "welfare_visit_edition")
public class VisitEdition {
    private static final int WHY = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "visit_id")
    private long visitId;

    private int edition;

    @Embedded
    private VisitWords words;

    @Column(name = "signed_name")
    private String signedName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "replaced_by")
    private String replacedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "replaced_at")
    private Instant replacedAt;

    private String why;

    protected VisitEdition() {}

    VisitEdition(Visit visit, Actor me, Instant now, String why) {
        this.visitId = visit.id();
        this.edition = visit.edition();
        this.words = visit.words();
        this.signedName = visit.signedName();
        this.signedAt = visit.signedAt();
        this.replacedBy = me.name();
        this.replacedAt = now;
        this.why = TextLength.atMost(WHY, why);
    }

    public int edition() {
        return edition;
    }

    public VisitWords words() {
        return words;
    }

    /** Who had signed it, or null. */
    public String signedName() {
        return signedName;
    }

    public String replacedBy() {
        return replacedBy;
    }

    public Instant replacedAt() {
        return replacedAt;
    }

    public String why() {
        return why;
    }
}
