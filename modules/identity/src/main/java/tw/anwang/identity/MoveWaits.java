package tw.anwang.identity;

import java.util.List;
import tw.anwang.directory.OfficeId;

/**
 * Somebody asked for a person's change of office, in this transaction.
 *
 * @param sides the offices whose heads have not agreed yet
 */
public record MoveWaits(long id, String name, List<OfficeId> sides) {
    /** The kind of record a change of office is, in trail and tasks. */
    public static final String KIND = "identity.move";
}
