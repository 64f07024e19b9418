package tw.anwang.identity.account;

import java.time.LocalDate;
import java.util.Set;
import tw.anwang.directory.OfficeId;

/**
 * What an administrator writes of an account.
 *
 * @param email null where none is known
 * @param endsOn last day of a temporary one; null for one that lasts
 */
public record AccountDetails(String name, String email, OfficeId office, Set<String> roles, LocalDate endsOn) {
    /** Of an account that lasts. */
    public AccountDetails(String name, String email, OfficeId office, Set<String> roles) {
        this(name, email, office, roles, null);
    }
}
