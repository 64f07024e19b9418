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
import java.time.LocalDate;

/** One thing that a point orders; a numbered point stays one point even when it orders several. */
@Entity
@Table(name = "meetings_minutes_item_order")
public class ItemOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private MinutesItem item;

    private int position;

    private String text;

    private String units;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "due_words")
    private String dueWords;

    @Column(name = "first_line")
    private int firstLine;

    @Column(name = "last_line")
    private int lastLine;

    protected ItemOrder() {}

    ItemOrder(MinutesItem item, int position, OrderReading reading) {
        this.item = item;
        this.position = position;
        this.text = reading.text();
        this.units = reading.units();
        this.dueDate = reading.dueDate();
        this.dueWords = reading.dueWords();
        this.firstLine = reading.firstLine();
        this.lastLine = reading.lastLine();
    }

    OrderReading reading() {
        return new OrderReading(text, units, dueDate, dueWords, firstLine, lastLine);
    }

    public String text() {
        return text;
    }

    /** Names separated by 、. */
    public String units() {
        return units;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public String dueWords() {
        return dueWords;
    }
}
