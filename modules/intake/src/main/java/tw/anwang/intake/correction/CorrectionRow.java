package tw.anwang.intake.correction;

import java.time.Instant;
import java.util.List;

/**
 * A correction as the page of its report shows it.
 *
 * @param accountName null where it is not told: who entered a report may be who reported
 */
public record CorrectionRow(Instant correctedAt, String accountName, long officeId, String why, List<Field> fields) {
    /**
     * @param label key in the intake's messages
     * @param about which person of the report, counted from one; null: the report itself
     * @param before as the reader may read it
     */
    public record Field(String label, Integer about, String before, String after) {}
}
