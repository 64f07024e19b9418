package tw.anwang.intake;

import java.time.Instant;
import tw.anwang.directory.OfficeId;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;

/**
 * A report that an office has just accepted: all a case module needs to open its case without asking anybody anything
 * again.
 *
 * @param number official number of the report
 * @param county code of the county that answers
 * @param district where the family lives, or null
 * @param household null where nobody of it is registered yet: known before it was dispatched here
 * @param subject the person the report is about, or null where it is the family as a whole
 * @param knownAt when the county knew: clocks run from then
 */
public record AcceptedReport(
        ReportId report,
        String number,
        ReportKind kind,
        String county,
        String district,
        OfficeId office,
        HouseholdId household,
        PersonId subject,
        Instant knownAt) {}
