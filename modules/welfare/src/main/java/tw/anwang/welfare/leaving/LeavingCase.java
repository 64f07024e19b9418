package tw.anwang.welfare.leaving;

import java.io.Serializable;
import java.time.Instant;

/**
 * A case that would move.
 *
 * @param version to which the choice belongs
 * @param tasks what lies open on the desk of the worker for it
 * @param notes of visits, written or returned, that nobody has signed
 * @param returned of these, those that came back to be corrected
 * @param unsent the worker typed a note and never saved it: it stays behind
 */
public record LeavingCase(
        long id,
        int version,
        String number,
        String family,
        String stateKey,
        Instant dueAt,
        long tasks,
        long notes,
        long returned,
        boolean unsent)
        implements Serializable {}
