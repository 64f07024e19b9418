package tw.anwang.identity.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import tw.anwang.directory.OfficeId;

/** An account as its page shows it. @param version as read, compared when it is saved; @param endsOn last day of a temporary one, or null */
public record AccountRecord(
        long id,
        int version,
        String signInName,
        String name,
        String email,
        OfficeId office,
        Set<String> roles,
        boolean disabled,
        boolean mustChangePassword,
        LocalDate endsOn)
        implements Serializable {}
