package tw.anwang.meetings.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.bulk.BulkItem;
import tw.anwang.meetings.tracked.TrackedItem;

/** One item that was handed over with others. */
@Entity
@Table(name = "meetings_handover_item")
class HandoverItem extends BulkItem {
    @Column(name = "handover_id")
    private long handoverId;

    protected HandoverItem() {}

    HandoverItem(long handoverId, TrackedItem handedOver) {
        super(handedOver);
        this.handoverId = handoverId;
    }

    /** Why it cannot be taken back. */
    Optional<RuleBroken> whyNotUndo(TrackedItem now) {
        return isAsLeft(now)
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.handover.changedSince", now.number()));
    }
}
