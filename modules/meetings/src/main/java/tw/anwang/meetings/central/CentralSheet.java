package tw.anwang.meetings.central;

import java.util.List;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.tracked.TrackedItem;

/**
 * A request with what was answered so far.
 *
 * @param offices the answering offices, each with its newest answer
 * @param history every answer, newest first
 * @param obstacle why this person can record nothing, or empty
 */
public record CentralSheet(
        TrackedItem item, List<OfficeReply> offices, List<CentralReply> history, Optional<RuleBroken> obstacle) {
    /**
     * How far one office is.
     *
     * @param last its newest answer, or null before the first
     * @param mine whether this person may record for it
     */
    public record OfficeReply(long officeId, CentralReply last, boolean mine) {
        public CentralState state() {
            return last == null ? CentralState.NONE : last.state();
        }

        /** Tells one state from another when two people record at once; 0 before the first. */
        public long seen() {
            return last == null ? 0 : last.id();
        }
    }

    /** The offices for which this person may record. */
    public List<OfficeReply> mine() {
        return offices.stream().filter(OfficeReply::mine).toList();
    }

    Optional<OfficeReply> of(long officeId) {
        return offices.stream().filter(one -> one.officeId() == officeId).findFirst();
    }
}
