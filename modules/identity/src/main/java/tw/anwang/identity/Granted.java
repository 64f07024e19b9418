package tw.anwang.identity;

import java.time.Instant;
import java.util.Set;

/**
 * What one grant lets its person see now: what its owner leads, or one record.
 *
 * @param grant number under which each use is recorded
 * @param kinds names of the kinds of record
 * @param owners ids of the owning office and those below it; empty for a grant of one record
 * @param record id of the one record, seen even where it is kept to its parties; null for a grant of all
 * @param until the moment it ends by itself
 */
public record Granted(long grant, Set<String> kinds, Set<Long> owners, Long record, Instant until) {
    public Granted {
        kinds = Set.copyOf(kinds);
        owners = Set.copyOf(owners);
    }

    /** Whether it opens this record, to who may see what is 密 if it is that. */
    public boolean opens(long id, long leadOffice, Sensitivity sensitivity) {
        return record != null ? record == id : !sensitivity.isPartiesOnly() && owners.contains(leadOffice);
    }
}
