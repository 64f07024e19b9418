package tw.anwang.meetings.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import tw.anwang.desk.TextLength;
import tw.anwang.meetings.minutes.ItemKind;

/** What was said (發言) or decided (決議, 決定, 裁示) on a matter; offices and day stay as typed until the minutes are sent. */
@Entity
@Table(name = "meetings_recording_point")
public class RecordedPoint {
    /** What a point can be. */
    static final List<ItemKind> KINDS =
            List.of(ItemKind.SPEAKER_TURN, ItemKind.RESOLUTION, ItemKind.DECISION, ItemKind.CHAIR_DIRECTIVE);

    private static final int WHO = 200;
    private static final int UNITS = 1000;
    private static final int DUE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private RecordedItem item;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String who;

    private String text;

    private String units;

    private String due;

    protected RecordedPoint() {}

    RecordedPoint(RecordedItem item, int position, PointTyped typed) {
        this.item = item;
        this.position = position;
        write(typed);
    }

    final void write(PointTyped typed) {
        kind = typed.getKind();
        who = TextLength.atMost(WHO, typed.getWho());
        String words = TextLength.atMost(RecordedItem.LONG, typed.getText());
        text = words == null ? "" : words;
        units = TextLength.atMost(UNITS, typed.getUnits());
        due = TextLength.atMost(DUE, typed.getDue());
    }

    public ItemKind kind() {
        return kind;
    }

    /** The office or person that spoke, or null. */
    public String who() {
        return who;
    }

    public String text() {
        return text;
    }

    /** Names of the offices that are to act, separated by 、, or null. */
    public String units() {
        return units;
    }

    /** By when, in words: a day, 儘速 or 下次會議, or null. */
    public String due() {
        return due;
    }
}
