package tw.anwang.welfare.supervision;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A case with what a supervisor asks before talking it over.
 *
 * @param family number and name, as this person may read it
 * @param grade key of its words, or null
 * @param due key of the next step's words, or null
 * @param dueOn the last day on which that step is in time
 * @param last when it was talked over last, or null
 * @param stale not talked over for longer than it should be
 */
public record TalkedOver(
        long id,
        String number,
        String family,
        long worker,
        String workerName,
        String state,
        String grade,
        boolean high,
        String due,
        LocalDate dueOn,
        boolean late,
        LocalDate last,
        boolean stale)
        implements Serializable {
    /** It should be talked over now. */
    public boolean isUrgent() {
        return late || high || stale;
    }
}
