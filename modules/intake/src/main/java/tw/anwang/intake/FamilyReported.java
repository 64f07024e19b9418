package tw.anwang.intake;

import java.time.Instant;
import tw.anwang.registry.HouseholdId;

/**
 * A report was dispatched and its family is known to the registry: fired within that transaction, again at each further
 * dispatch of the same report. Duplicate, invalid and wrong reports never come so far.
 *
 * @param knownAt when the county knew
 */
public record FamilyReported(ReportId report, ReportKind kind, HouseholdId household, Instant knownAt) {}
