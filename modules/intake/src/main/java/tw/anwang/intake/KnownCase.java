package tw.anwang.intake;

import java.time.LocalDate;
import tw.anwang.directory.OfficeId;

/**
 * A case of the same family, or of somebody in it, that a case module has when another report comes (再通報).
 *
 * @param ref null where the person of this request does not see it: then nothing is told but the office
 * @param worker who works on it, or null
 * @param since when it was opened, or null
 * @param endedOn null while somebody works on it
 * @param joinable whether the report may join it: it goes on in the office that has the report
 */
public record KnownCase(
        CaseRef ref, OfficeId office, String worker, LocalDate since, LocalDate endedOn, boolean joinable) {
    /** Somebody works on it. */
    public boolean isRunning() {
        return endedOn == null;
    }
}
