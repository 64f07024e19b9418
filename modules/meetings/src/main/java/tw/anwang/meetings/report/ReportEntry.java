package tw.anwang.meetings.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import tw.anwang.identity.Sensitivity;

/**
 * One item in a report. While the report is a draft it holds order alone and its words are read fresh; frozen, it
 * holds every word as the meeting saw it, and later what the meeting decided.
 */
@Entity
@Table(name = "meetings_report_entry")
class ReportEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    private int position;

    @Column(name = "tracked_item_id")
    private long trackedItemId;

    private String origin;

    @Column(name = "decision_words")
    private String decisionWords;

    @Column(name = "offices_words")
    private String officesWords;

    @Column(name = "progress_words")
    private String progressWords;

    @Column(name = "advice_words")
    private String adviceWords;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    @Column(name = "target_item_id")
    private Long targetItemId;

    @Column(name = "target_words")
    private String targetWords;

    @Column(name = "disposition_words")
    private String dispositionWords;

    @Version
    private int version;

    protected ReportEntry() {}

    ReportEntry(long reportId, int position, long trackedItemId) {
        this.reportId = reportId;
        this.position = position;
        this.trackedItemId = trackedItemId;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    void freeze(ReportLine line) {
        origin = line.origin();
        decisionWords = line.decision();
        officesWords = line.offices();
        progressWords = line.progress();
        adviceWords = line.advice();
    }

    /** Whether that decides otherwise than what stands here, or says it in other words. */
    boolean changes(Decided decided) {
        return decidesOther(decided) || !Objects.equals(dispositionWords, decided.words());
    }

    private boolean decidesOther(Decided decided) {
        return disposition != decided.disposition()
                || !Objects.equals(targetItemId, decided.targetItemId())
                || !Objects.equals(targetWords, decided.targetWords());
    }

    /** What tracking must hear of what was entered. */
    enum Change {
        NONE,
        WORDS,
        DECISION
    }

    /** Writes down what was decided. The same decision again changes nothing; words on no decision stay in the report. */
    Change decide(Decided decided) {
        boolean reworded = decided.disposition() != null && changes(decided);
        Change change = decidesOther(decided) ? Change.DECISION : reworded ? Change.WORDS : Change.NONE;
        disposition = decided.disposition();
        targetItemId = decided.targetItemId();
        targetWords = decided.targetWords();
        dispositionWords = decided.words();
        return change;
    }

    /** The line as frozen; number and sensitivity are the item's, as they are now. */
    ReportLine line(String number, Sensitivity sensitivity) {
        return new ReportLine(
                id,
                position,
                trackedItemId,
                number,
                origin,
                decisionWords,
                officesWords,
                progressWords,
                adviceWords,
                disposition,
                dispositionWords,
                version,
                sensitivity);
    }

    long id() {
        return id;
    }

    int position() {
        return position;
    }

    long trackedItemId() {
        return trackedItemId;
    }

    Disposition disposition() {
        return disposition;
    }

    Long targetItemId() {
        return targetItemId;
    }

    String targetWords() {
        return targetWords;
    }

    String dispositionWords() {
        return dispositionWords;
    }

    int version() {
        return version;
    }
}
