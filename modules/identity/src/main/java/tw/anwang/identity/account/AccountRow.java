package tw.anwang.identity.account;

import java.time.Instant;
import java.util.List;
import tw.anwang.directory.OfficeId;

/** One line of the list of accounts. @param lastSignInAt null while the account was never used */
public record AccountRow(
        long id,
        String signInName,
        String name,
        OfficeId office,
        String officeName,
        List<String> roles,
        boolean disabled,
        Instant lastSignInAt) {}
