package tw.anwang.identity;

import java.time.LocalDate;
import tw.anwang.directory.OfficeId;

/** The head of this office has accounts to look through: told every day until it is done. */
public record AccountsToReview(OfficeId office, int accounts, LocalDate reviewBy) {
    /** What the task is about; its record is the office. */
    public static final String KIND = "identity.accountReview";
}
