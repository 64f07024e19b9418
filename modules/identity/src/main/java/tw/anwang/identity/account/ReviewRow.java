package tw.anwang.identity.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.OfficeId;

/** An account as its head sees it. @param due whether it is to be confirmed or revoked now; @param own whether it is the person's own, or that of whom the person acts for: neither is judged by that person */
public record ReviewRow(
        long id,
        int version,
        String name,
        String signInName,
        OfficeId office,
        List<String> roles,
        Instant lastSignInAt,
        Instant confirmedAt,
        LocalDate endsOn,
        boolean due,
        boolean own) {}
