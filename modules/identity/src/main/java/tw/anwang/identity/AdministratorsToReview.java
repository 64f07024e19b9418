package tw.anwang.identity;

import java.time.LocalDate;

/**
 * Accounts of administrators and auditors wait for this national administrator to look through them: told every night
 * until it is done.
 */
public record AdministratorsToReview(AccountId administrator, int accounts, LocalDate reviewBy) {
    /** What the task is about; its record is the administrator's account. */
    public static final String KIND = "identity.administratorReview";
}
