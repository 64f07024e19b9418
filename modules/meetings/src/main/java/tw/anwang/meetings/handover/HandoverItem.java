package tw.anwang.meetings.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.tracked.TrackedItem;

/** One item that was handed over with others. */
@Entity
@Table(name = "meetings_handover_item")
class HandoverItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "handover_id")
    private long handoverId;

    @Column(name = "tracked_item_id")
    private long trackedItemId;

    /** The item's version once it was handed over: any other means that something happened to it since. */
    @Column(name = "item_version")
    private int itemVersion;

    private boolean undone;

    protected HandoverItem() {}

    HandoverItem(long handoverId, TrackedItem handedOver) {
        this.handoverId = handoverId;
        this.trackedItemId = handedOver.id();
        this.itemVersion = handedOver.version();
    }

    long trackedItemId() {
        return trackedItemId;
    }

    boolean isUndone() {
        return undone;
    }

    /** Why it cannot be taken back. */
    Optional<RuleBroken> whyNotUndo(TrackedItem now) {
        return now.version() == itemVersion
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.handover.changedSince", now.number()));
    }

    void undo() {
        undone = true;
    }
}
