package tw.anwang.meetings.minutes;

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
import tw.anwang.directory.OfficeId;

/** A unit that a point names: the words, its part, and the office or group it was found to be. */
@Entity
@Table(name = "meetings_minutes_item_unit")
public class ItemUnit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private MinutesItem item;

    private int position;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitPart part;

    @Column(name = "office_id")
    private Long officeId;

    @Column(name = "group_code")
    private String groupCode;

    protected ItemUnit() {}

    ItemUnit(MinutesItem item, int position, UnitReading reading) {
        this.item = item;
        this.position = position;
        this.name = reading.name();
        this.part = reading.part();
        this.officeId = reading.officeId();
        this.groupCode = reading.groupCode();
    }

    UnitReading reading() {
        return new UnitReading(name, part, officeId, groupCode);
    }

    /** The words of the text (本署, 各地方政府). */
    public String name() {
        return name;
    }

    public UnitPart part() {
        return part;
    }

    /** The office it was found to be, or null. */
    public OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    /** The group addressee it was found to be (各地方政府), or null. */
    public String groupCode() {
        return groupCode;
    }
}
