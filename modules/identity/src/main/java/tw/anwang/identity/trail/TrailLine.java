package tw.anwang.identity.trail;

import java.time.Instant;
import java.util.List;
import tw.anwang.identity.UsedGrant;

/**
 * One act as a list shows it.
 *
 * @param signInName null where nobody was signed in
 * @param roles of the account at that time
 * @param ids shown on a list's page
 * @param grant without which the person could not have done it, or null
 */
public record TrailLine(
        long id,
        Instant at,
        String signInName,
        String name,
        Long officeId,
        List<String> roles,
        String address,
        String verb,
        String kind,
        Long record,
        String ids,
        String detail,
        UsedGrant grant) {}
