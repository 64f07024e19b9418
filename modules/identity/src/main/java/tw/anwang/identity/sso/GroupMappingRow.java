package tw.anwang.identity.sso;

import java.time.Instant;
import tw.anwang.kernel.RuleBroken;

/**
 * A line of the mapping as its page shows it.
 *
 * @param role null where it gives an office alone; @param office empty where everywhere
 * @param waiting whether it does not count yet; @param confirmedBy empty while it waits and for lines of a release before
 * @param obstacle why the person of this request cannot confirm it; null where that is possible
 */
public record GroupMappingRow(
        long id,
        String group,
        String role,
        String office,
        String madeBy,
        Instant madeAt,
        boolean waiting,
        String confirmedBy,
        RuleBroken obstacle) {}
