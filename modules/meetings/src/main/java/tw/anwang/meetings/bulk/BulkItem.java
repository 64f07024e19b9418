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

    /** The item's version once it was changed. */
    @Column(name = "item_version")
    private int itemVersion;

    /**
     * How many lines the item's life had once it was changed: more of them mean that something happened to it since.
     * The version would also grow where the series alone changed, as it becomes 個案性. Null of what was changed before
     * this was written down.
     */
    @Column(name = "life_lines")
    private Integer lifeLines;

    private boolean undone;

    protected BulkItem() {}

    protected BulkItem(TrackedItem changed) {
        this.trackedItemId = changed.id();
        this.itemVersion = changed.version();
    }

    public long trackedItemId() {
        return trackedItemId;
    }

    /** @param lines that its life has now */
    public void leave(int lines) {
        lifeLines = lines;
    }

    /** Whether nothing was done to it since. @param lines that its life has now */
    public boolean isAsLeft(TrackedItem now, int lines) {
        return lifeLines == null ? now.version() == itemVersion : lines == lifeLines;
    }

    public void undo() {
        undone = true;
    }
}
