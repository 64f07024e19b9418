package tw.anwang.meetings.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.bulk.BulkItem;
import tw.anwang.meetings.tracked.Part;
import tw.anwang.meetings.tracked.TrackedItem;

/** One item that was handed over with others. */
@Entity
@Table(name = "meetings_handover_item")
class HandoverItem extends BulkItem {
    @Column(name = "handover_id")
    private long handoverId;

    /** 主辦 or 協辦: what was handed over. */
    @Enumerated(EnumType.STRING)
    private Part part;

    protected HandoverItem() {}

    HandoverItem(long handoverId, TrackedItem handedOver, Part part) {
        super(handedOver);
        this.handoverId = handoverId;
        this.part = part;
    }

    Part part() {
        return part;
    }

    /** Why it cannot be taken back. @param lines that the item's life has now */
    Optional<RuleBroken> whyNotUndo(TrackedItem now, int lines) {
        return isAsLeft(now, lines)
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.handover.changedSince", now.number()));
    }
}
