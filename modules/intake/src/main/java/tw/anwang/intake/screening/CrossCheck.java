package tw.anwang.intake.screening;

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
import tw.anwang.identity.Actor;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.kernel.UtcInstant;

/** What one source said when it was asked for a report; kept with the screening that followed. */
@Entity
@Table(name = "intake_cross_check")
public class CrossCheck {
    private static final int WORDS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    @Column(name = "screening_id")
    private Long screeningId;

    private String source;

    @Enumerated(EnumType.STRING)
    private CrossCheckAnswer.Outcome outcome;

    private int found;

    private int kept;

    private String words;

    @Convert(converter = UtcInstant.class)
    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private long askedBy;

    protected CrossCheck() {}

    CrossCheck(long report, String source, CrossCheckAnswer answer, Actor me, Instant now) {
        this.reportId = report;
        this.source = source;
        outcome = answer.outcome();
        found = answer.count();
        kept = answer.kept();
        String told = answer.words();
        words = told == null || told.length() <= WORDS ? told : told.substring(0, WORDS - 1) + "…";
        askedAt = now;
        askedBy = me.id().value();
    }

    /** It is what the screening was made with. */
    void keepWith(Screening screening) {
        screeningId = screening.id();
    }

    String source() {
        return source;
    }

    public CrossCheckAnswer.Outcome outcome() {
        return outcome;
    }

    public int found() {
        return found;
    }

    /** How many more there are, of which nothing else is told. */
    public int kept() {
        return kept;
    }

    public String words() {
        return words;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
