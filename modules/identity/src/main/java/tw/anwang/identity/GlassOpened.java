package tw.anwang.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.OfficeId;

/**
 * Somebody opened a record outside the own scope (緊急調閱), in this transaction: who answers for it is to be told at
 * once, and a reviewer to be asked.
 *
 * @param id of the opening
 * @param who name of the person
 * @param record as people call it
 * @param heads accounts of those who answer for the record
 * @param reviewingOffice whose reviewer signs off
 * @param until the moment it closes by itself
 * @param reviewBy last day for the review
 */
public record GlassOpened(
        long id,
        String who,
        String record,
        List<AccountId> heads,
        OfficeId reviewingOffice,
        Instant until,
        LocalDate reviewBy) {
    /** The kind of record an opening is, in trail and tasks. */
    public static final String KIND = "identity.glass";
}
