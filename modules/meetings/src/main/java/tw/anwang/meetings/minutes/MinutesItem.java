package tw.anwang.meetings.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.meetings.due.Due;

/** One point of the minutes with the lines it stands on, what was read out of it, and how far its review is. */
@Entity
@Table(name = "meetings_minutes_item")
public class MinutesItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "minutes_id")
    private long minutesId;

    private int position;

    private String path;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String text;

    private String who;

    private String proposer;

    private String outcome;

    @Embedded
    private Due due;

    @Column(name = "first_line")
    private int firstLine;

    @Column(name = "last_line")
    private int lastLine;

    private boolean actionable;

    private BigDecimal confidence;

    private String warnings;

    @Enumerated(EnumType.STRING)
    private ReviewState review;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "reviewed_at")
    private Instant reviewedAt;

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
        this.confidence = doubt.confidence();
        this.warnings = doubt.words();
        this.review = doubt.isDoubtful() ? ReviewState.DOUBTFUL : ReviewState.TO_CHECK;
        read(reading);
    }

    /** Takes over a reading, the old one is gone; the original text stands in the minutes. */
    final void read(ItemReading reading) {
        path = reading.path() == null ? "" : reading.path();
        kind = reading.kind();
        text = reading.text();
        who = reading.who();
        proposer = reading.proposer();
        outcome = reading.outcome();
        due = reading.due();
        firstLine = reading.firstLine();
        lastLine = reading.lastLine();
        actionable = reading.actionable();
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
        return new ItemReading(
                path,
                kind,
                text,
                who,
                proposer,
                outcome,
                due,
                firstLine,
                lastLine,
                actionable,
                units.stream().map(ItemUnit::reading).toList(),
                earlier.stream().map(EarlierItem::reading).toList(),
                orders.stream().map(ItemOrder::reading).toList());
    }

    void confirm(Actor me, Instant now) {
        review = ReviewState.CONFIRMED;
        reviewedBy = me.name();
        reviewedAt = now;
    }

    void reopen() {
        review = ReviewState.TO_CHECK;
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
        return path;
    }

    public ItemKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String who() {
        return who;
    }

    public String proposer() {
        return proposer;
    }

    /** What became of the item itself, only where the text says it, else null. */
    public String outcome() {
        return outcome;
    }

    public Due due() {
        return due;
    }

    public int firstLine() {
        return firstLine;
    }

    public int lastLine() {
        return lastLine;
    }

    public boolean actionable() {
        return actionable;
    }

    public String reviewedBy() {
        return reviewedBy;
    }

    public ReviewState review() {
        return review;
    }

    /** Why the reader doubts it, one sentence a line, or null. */
    public String warnings() {
        return warnings;
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
