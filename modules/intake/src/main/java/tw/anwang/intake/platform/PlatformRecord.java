package tw.anwang.intake.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** What a platform said last of a report: only what is still as it said follows its next export. */
@Entity
@Table(name = PlatformRecord.TABLE)
public class PlatformRecord {
    static final String TABLE = "intake_platform_record";
    static final String[] COLUMNS = {"report_id", "fingerprint", "words", "import_id"};

    @Id
    @Column(name = "report_id")
    private long reportId;

    private String fingerprint;

    private String words;

    @Column(name = "import_id")
    private long importId;

    protected PlatformRecord() {}

    PlatformRecord(long report, JudgedRow row, long imported) {
        reportId = report;
        said(row, Map.of(), imported);
    }

    /** @param before what was said of fields of which this row says nothing */
    void said(JudgedRow row, Map<FeedField, String> before, long imported) {
        fingerprint = row.fingerprint();
        words = row.snapshot(before);
        importId = imported;
    }

    /** What stands in its columns, to be written with many others. */
    Object[] columns() {
        return new Object[] {reportId, fingerprint, words, importId};
    }

    /** JSON of its fields by name. */
    String words() {
        return words;
    }
}
