package tw.anwang.identity;

import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.OfficeId;

/**
 * The watch over the trail found something unusual, in this transaction: the head of the person's office and the
 * auditors are to be told.
 *
 * @param id of the warning
 * @param who name of the person
 * @param rule key of its words in identity's messages
 * @param office the person's
 * @param auditors accounts of those who audit that office from outside
 * @param judgedInside whether somebody in the office can judge it: nobody judges the own access
 * @param reviewBy last day for the review
 */
public record UnusualAccess(
        long id,
        String who,
        String rule,
        OfficeId office,
        List<AccountId> auditors,
        boolean judgedInside,
        LocalDate reviewBy) {
    /** The kind of record a warning is, in trail and tasks. */
    public static final String KIND = "identity.warning";
}
