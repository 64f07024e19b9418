package tw.anwang.intake.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.intake.report.Report;
import tw.anwang.kernel.UtcInstant;

/** What the office that a report was dispatched to said on the telephone, as the window wrote it down. */
@Entity
@Table(name = "intake_phone_answer")
public class PhoneAnswer {
    private static final int WHO = 100;
    private static final int WORDS = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    @Column(name = "office_id")
    private long officeId;

    @Column(name = "answered_by")
    private String answeredBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "answered_at")
    private Instant answeredAt;

    private boolean accepts;
    private String words;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PhoneAnswer() {}

    PhoneAnswer(Report report, ToldAnswer told, Actor me, Instant now) {
        reportId = report.id();
        officeId = report.office().value();
        answeredBy = TextLength.atMost(WHO, told.who());
        answeredAt = told.at();
        accepts = told.accepts();
        words = TextLength.atMost(WORDS, told.words());
        recordedBy = me.id().value();
        recordedAt = now;
    }
}
