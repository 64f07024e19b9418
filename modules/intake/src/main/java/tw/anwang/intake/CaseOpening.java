package tw.anwang.intake;

import java.util.Optional;
import tw.anwang.directory.OfficeId;

/**
 * Opens cases for reports that an office accepts: each case module has one bean of this type, found by CDI. It is asked
 * within the transaction of the acceptance, so that there is no accepted report without a case and no case without its
 * report. An office for which no module answers keeps its case elsewhere; the report then ends with the acceptance.
 */
public interface CaseOpening {
    /** Whether this module keeps the cases of such reports for that office. */
    boolean takes(ReportKind kind, OfficeId office);

    /** Opens the case and starts its first tasks. Asks no right: who accepts has been asked. */
    CaseRef open(AcceptedReport report);

    /** The case that was opened for that report, where the person of this request may see it. */
    Optional<CaseRef> caseOf(ReportId report);
}
