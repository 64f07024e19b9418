package tw.anwang.meetings.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.Actor;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.search.ToldToSearch;

/** One point of the minutes with the lines it stands on, what was read out of it, and how far its review is. */
@Entity
@EntityListeners(ToldToSearch.class)
@Table(name = "meetings_minutes_item")
public class MinutesItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "minutes_id")
    private long minutesId;

    private int position;

    @Embedded
    private ItemWords words;

    @Embedded
    private ItemReview review;

    private String citation;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ItemUnit> units = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<EarlierItem> earlier = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ItemOrder> orders = new ArrayList<>();

    @Version
    private int version;

    protected MinutesItem() {}

    /** @param doubt how sure the reader is and what it noticed */
    MinutesItem(long minutesId, int position, ItemReading reading, Doubt doubt) {
        this.minutesId = minutesId;
        this.position = position;
        this.review = new ItemReview(doubt);
        read(reading);
    }

    /** Takes over a reading, the old one is gone; the original text stands in the minutes. */
    final void read(ItemReading reading) {
        words = new ItemWords(reading);
        if (!reading.units().equals(units.stream().map(ItemUnit::reading).toList())) {
            units.clear();
            reading.units().forEach(unit -> units.add(new ItemUnit(this, units.size(), unit)));
        }
        if (!reading.earlier().equals(earlier.stream().map(EarlierItem::reading).toList())) {
            earlier.clear();
            reading.earlier().forEach(one -> earlier.add(new EarlierItem(this, earlier.size(), one)));
        }
        if (!reading.orders().equals(orders.stream().map(ItemOrder::reading).toList())) {
            orders.clear();
            reading.orders().forEach(order -> orders.add(new ItemOrder(this, orders.size(), order)));
        }
    }

    ItemReading reading() {
        return words.reading(
                units.stream().map(ItemUnit::reading).toList(),
                earlier.stream().map(EarlierItem::reading).toList(),
                orders.stream().map(ItemOrder::reading).toList());
    }

    void confirm(Actor me, Instant now) {
        review.confirm(me, now);
    }

    void reopen() {
        review.reopen();
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    void cite(String number) {
        citation = number;
    }

    public Long id() {
        return id;
    }

    public long minutesId() {
        return minutesId;
    }

    public int position() {
        return position;
    }

    public String path() {
        return words.path();
    }

    public ItemKind kind() {
        return words.kind();
    }

    public String text() {
        return words.text();
    }

    public String who() {
        return words.who();
    }

    public String proposer() {
        return words.proposer();
    }

    /** What became of the item itself, only where the text says it, else null. */
    public String outcome() {
        return words.outcome();
    }

    public Due due() {
        return words.due();
    }

    public int firstLine() {
        return words.firstLine();
    }

    public int lastLine() {
        return words.lastLine();
    }

    public boolean actionable() {
        return words.actionable();
    }

    public String reviewedBy() {
        return review.by();
    }

    public ReviewState review() {
        return review.state();
    }

    /** Why the reader doubts it, one sentence a line, or null. */
    public String warnings() {
        return review.warnings();
    }

    /** Its number for all time (14-討2), given when the minutes are sent; null before, and for what nobody cites. */
    public String citation() {
        return citation;
    }

    public List<ItemUnit> units() {
        return List.copyOf(units);
    }

    public List<EarlierItem> earlier() {
        return List.copyOf(earlier);
    }

    public List<ItemOrder> orders() {
        return List.copyOf(orders);
    }

    public int version() {
        return version;
    }
}
