package tw.anwang.welfare.day;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** 改期: the next visit of a case is made on another day than was planned. It holds until the family was met again. */
@Entity
@Table(name = "welfare_visit_move")
public class VisitMove {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    private String why;

    @Column(name = "mover_id")
    private long moverId;

    @Column(name = "mover_name")
    private String moverName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "moved_at")
    private Instant movedAt;

    protected VisitMove() {}

    /** @param from the day before, or null where none was planned */
    VisitMove(long caseId, LocalDate from, LocalDate to, String why, Actor me, Instant now) {
        this.caseId = caseId;
        this.from = from;
        this.to = to;
        this.why = why;
        this.moverId = me.id().value();
        this.moverName = me.name();
        this.movedAt = now;
    }

    public LocalDate to() {
        return to;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
