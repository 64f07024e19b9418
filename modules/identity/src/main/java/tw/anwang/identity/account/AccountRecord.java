package tw.anwang.identity.account;

import java.io.Serializable;
import java.util.Set;
import tw.anwang.directory.OfficeId;

/** An account as its page shows it. @param version as read, compared when it is saved */
public record AccountRecord(
        long id,
        int version,
        String signInName,
        String name,
        String email,
        OfficeId office,
        Set<String> roles,
        boolean disabled,
        boolean mustChangePassword)
        implements Serializable {}
