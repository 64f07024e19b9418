package tw.anwang.intake;

import java.util.List;
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

    /** Cases of these people that go on, and those that ended not long ago, running ones first. */
    List<KnownCase> known(AcceptedReport report);

    /**
     * Opens the case and starts its first tasks. Asks no right: who accepts has been asked.
     *
     * @param beside why another case is opened where one of these people goes on already; else null
     * @throws tw.anwang.kernel.RuleBroken where one goes on and nobody says why it is not enough
     */
    CaseRef open(AcceptedReport report, String beside);

    /** The same for a family that has no case. */
    default CaseRef open(AcceptedReport report) {
        return open(report, null);
    }

    /**
     * 併入: the report joins a case that goes on, and its clocks run on there.
     *
     * @param id of one that {@link #known} said is joinable
     * @throws tw.anwang.kernel.RuleBroken where it ended meanwhile, or is another family's or office's
     */
    CaseRef join(AcceptedReport report, long id);

    /** The case of that kind and id, where it is this module's and the person of this request may see it. */
    Optional<CaseRef> seen(String kind, long id);
}
