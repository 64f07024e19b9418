package tw.anwang.identity.grant;

import java.time.LocalDate;
import java.util.List;
import tw.anwang.kernel.Period;

/**
 * One line of the list of grants.
 *
 * @param grantee name of the office or the person
 * @param kinds names of the kinds, in order
 * @param over whether its last day has passed
 * @param due whether its day of review has come while it still goes on
 */
public record GrantRow(
        long id,
        String owner,
        String grantee,
        List<String> kinds,
        String purpose,
        Period period,
        LocalDate reviewOn,
        GrantState state,
        boolean over,
        boolean due) {}
