package tw.anwang.meetings.regroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.meetings.bulk.BulkItem;
import tw.anwang.meetings.tracked.TrackedItem;

/** An item that was regrouped, or one that was begun for it. */
@Entity
@Table(name = "meetings_regrouped_item")
class RegroupedItem extends BulkItem {
    @Column(name = "regrouping_id")
    private long regroupingId;

    /** The item for which this one was begun; null for what was regrouped itself. */
    @Column(name = "for_item_id")
    private Long forItemId;

    /** Of the item's time limit, as it was before. */
    @Column(name = "missed_on")
    private LocalDate missedOn;

    protected RegroupedItem() {}

    private RegroupedItem(long regroupingId, TrackedItem left, Long forItemId, LocalDate missedOn) {
        super(left);
        this.regroupingId = regroupingId;
        this.forItemId = forItemId;
        this.missedOn = missedOn;
    }

    static RegroupedItem ended(Regrouping by, TrackedItem left, LocalDate missedOn) {
        return new RegroupedItem(by.id(), left, null, missedOn);
    }

    static RegroupedItem begun(Regrouping by, TrackedItem left, TrackedItem forItem) {
        return new RegroupedItem(by.id(), left, forItem.id(), null);
    }

    Long forItemId() {
        return forItemId;
    }

    LocalDate missedOn() {
        return missedOn;
    }
}
