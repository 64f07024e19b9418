package tw.anwang.meetings.urging;

import java.time.Instant;
import java.util.List;

/**
 * The draft of a list as its page shows it: what is still owed of it.
 *
 * @param version of the draft
 * @param daysLate today; 0 on the day itself, less before it
 */
public record UrgingSheet(String preparedBy, Instant preparedAt, int version, int daysLate, List<UrgingRow> rows) {}
