package tw.anwang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An earlier tracked item of which a point speaks: 第1案 … 解除列管. */
@Entity
@Table(name = "meetings_minutes_item_earlier")
public class EarlierItem {
    /** The number that stands for 其餘, and the one for 各案. */
    public static final String REST = "rest";

    public static final String ALL = "all";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private MinutesItem item;

    private int position;

    @Column(name = "number_words")
    private String number;

    private String disposition;

    @Column(name = "tracked_item_id")
    private Long trackedItemId;

    protected EarlierItem() {}

    EarlierItem(MinutesItem item, int position, EarlierReading reading) {
        this.item = item;
        this.position = position;
        this.number = reading.number();
        this.disposition = reading.disposition();
        this.trackedItemId = reading.trackedItemId();
    }

    EarlierReading reading() {
        return new EarlierReading(number, disposition, trackedItemId);
    }

    /** The number in the list tabled at that meeting, {@link #REST} or {@link #ALL}. */
    public String number() {
        return number;
    }

    /** Whether it is one item, not 其餘 or 各案. */
    boolean isNumbered() {
        return number.matches("\\d+");
    }

    void is(long trackedItem) {
        trackedItemId = trackedItem;
    }

    /** What was said of it, or null (未載明). */
    public String disposition() {
        return disposition;
    }

    public Long trackedItemId() {
        return trackedItemId;
    }
}
