package tw.anwang.intake.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.identity.SensitiveKind;

/** What one field said before a correction and after it. */
@Entity
@Table(name = "intake_corrected_field")
public class CorrectedField {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "correction_id")
    private long correctionId;

    @Column(name = "report_id")
    private long reportId;

    private String label;

    private Integer about;

    @Enumerated(EnumType.STRING)
    @Column(name = "masked_as")
    private SensitiveKind sensitive;

    @Column(name = "words_before")
    private String before;

    @Column(name = "words_after")
    private String after;

    protected CorrectedField() {}

    CorrectedField(long correction, long report, Change change) {
        correctionId = correction;
        reportId = report;
        label = change.label();
        about = change.about();
        sensitive = change.sensitive();
        before = change.before();
        after = change.after();
    }
}
