package tw.anwang.identity.trail;

import java.time.Instant;
import java.util.List;

/** One act as a list shows it. @param signInName null where nobody was signed in; @param ids shown on a list's page */
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
        String detail) {}
