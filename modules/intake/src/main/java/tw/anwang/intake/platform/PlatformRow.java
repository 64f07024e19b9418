package tw.anwang.intake.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What becomes of one row, or became, and why. */
@Entity
@Table(name = PlatformRow.TABLE)
public class PlatformRow {
    static final String TABLE = "intake_platform_row";
    static final String[] COLUMNS = {
        "import_id", "position", "source_number", "result", "report_id", "case_id", "field", "was_read", "rule"
    };

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "import_id")
    private long importId;

    private int position;

    @Column(name = "source_number")
    private String sourceNumber;

    @Enumerated(EnumType.STRING)
    private RowResult result;

    @Column(name = "report_id")
    private Long reportId;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private FeedField field;

    @Column(name = "was_read")
    private String wasRead;

    private String rule;

    protected PlatformRow() {}

    PlatformRow(long importId, int position, String sourceNumber, Outcome outcome) {
        this.importId = importId;
        this.position = position;
        this.sourceNumber = sourceNumber;
        result = outcome.result();
        reportId = outcome.report();
        caseId = outcome.caseId();
        if (outcome.problem() != null) {
            field = outcome.problem().field();
            wasRead = outcome.problem().shown();
            rule = outcome.problem().rule();
        }
    }

    /** What stands in its columns, to be written with many others. */
    Object[] columns() {
        return new Object[] {
            importId,
            position,
            sourceNumber,
            result.name(),
            reportId,
            caseId,
            field == null ? null : field.name(),
            wasRead,
            rule
        };
    }

    /** In the file, as a spreadsheet program numbers it. */
    public int position() {
        return position;
    }

    /** 案號, or null where none was read. */
    public String sourceNumber() {
        return sourceNumber;
    }

    public RowResult result() {
        return result;
    }

    public Long reportId() {
        return reportId;
    }

    /** The case of the row, or null. */
    public Long caseId() {
        return caseId;
    }

    /** The field that is wrong or stays as it is, or null. */
    public FeedField field() {
        return field;
    }

    /** What stood there; numbers of persons masked. */
    public String wasRead() {
        return wasRead;
    }

    /** Key of what to do, or null. */
    public String rule() {
        return rule;
    }
}
