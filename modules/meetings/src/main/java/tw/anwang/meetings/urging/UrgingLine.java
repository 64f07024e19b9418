package tw.anwang.meetings.urging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.directory.OfficeId;

/** One answer on a list: which office owes it on which item, by number alone, and whether it is urged for it. */
@Entity
@Table(name = "meetings_urging_line")
class UrgingLine {
    /** By office, then by item; not by id, for lines written together get theirs in any order. */
    static final String OF =
            "select l from UrgingLine l where l.urgingId = :urging order by l.officeId, l.trackedItemId";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "urging_id")
    private long urgingId;

    @Column(name = "tracked_item_id")
    private long trackedItemId;

    @Column(name = "office_id")
    private long officeId;

    private String number;

    private boolean chosen;

    @Column(name = "days_late")
    private Integer daysLate;

    protected UrgingLine() {}

    UrgingLine(long urgingId, Debt debt, boolean chosen) {
        this.urgingId = urgingId;
        this.trackedItemId = debt.itemId();
        this.officeId = debt.officeId();
        this.number = debt.number();
        this.chosen = chosen;
    }

    void choose(boolean wanted) {
        chosen = wanted;
    }

    /** @param late days by which the answer is late today; 0 or less: not yet */
    void release(int late) {
        daysLate = late;
    }

    boolean isOf(Debt debt) {
        return trackedItemId == debt.itemId() && officeId == debt.officeId();
    }

    long id() {
        return id;
    }

    long urgingId() {
        return urgingId;
    }

    long itemId() {
        return trackedItemId;
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }

    String number() {
        return number;
    }

    boolean isChosen() {
        return chosen;
    }

    Integer daysLate() {
        return daysLate;
    }
}
