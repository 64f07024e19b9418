package tw.anwang.meetings.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import tw.anwang.meetings.tracked.TrackedItem;

/** One item that was changed with others. */
@MappedSuperclass
public abstract class BulkItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "tracked_item_id")
    private long trackedItemId;

    /** The item's version once it was changed: any other means that something happened to it since. */
    @Column(name = "item_version")
    private int itemVersion;

    private boolean undone;

    protected BulkItem() {}

    protected BulkItem(TrackedItem changed) {
        this.trackedItemId = changed.id();
        this.itemVersion = changed.version();
    }

    public long trackedItemId() {
        return trackedItemId;
    }

    /** Whether nothing happened to it since. */
    public boolean isAsLeft(TrackedItem now) {
        return now.version() == itemVersion;
    }

    public void undo() {
        undone = true;
    }
}
