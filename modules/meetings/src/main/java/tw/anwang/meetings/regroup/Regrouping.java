package tw.anwang.meetings.regroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.identity.Actor;
import tw.anwang.meetings.bulk.BulkChange;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.TrackedItem;

/** Items merged, moved or split together: into what, where to, on which paper; the items lie beside it. */
@Entity
@Table(name = "meetings_regrouping")
public class Regrouping extends BulkChange {
    @Enumerated(EnumType.STRING)
    private Act act;

    @Column(name = "into_item_id")
    private Long intoItemId;

    /** Of the item that goes on, as it was left. */
    @Column(name = "into_version")
    private Integer intoVersion;

    /** Lines of its life, as it was left: more mean that something happened to it since. Null of older ones. */
    @Column(name = "into_life_lines")
    private Integer intoLifeLines;

    @Column(name = "moved_to")
    private String movedTo;

    @Column(name = "approval_date")
    private LocalDate approvalDate;

    @Column(name = "approval_number")
    private String approvalNumber;

    private String note;

    protected Regrouping() {}

    Regrouping(Goal goal, Basis basis, Actor me, Instant now) {
        super(me, now);
        this.act = goal.act();
        this.movedTo = goal.movedTo();
        this.approvalDate = basis.approvalDate();
        this.approvalNumber = basis.approvalNumber();
        this.note = basis.note();
    }

    /** What the item that goes on is like now. @param lines of its life */
    void leave(TrackedItem into, int lines) {
        intoItemId = into.id();
        intoVersion = into.version();
        intoLifeLines = lines;
    }

    boolean isAsLeft(TrackedItem into, int lines) {
        return intoLifeLines == null ? into.version() == intoVersion : lines == intoLifeLines;
    }

    /** The paper on which it was done is also the one on which it is taken back: a slip is put right, nothing decided. */
    Basis basis() {
        return Basis.approval(approvalDate, approvalNumber, note);
    }

    public Act act() {
        return act;
    }

    /** The item that goes on for those merged, or null. */
    public Long intoItemId() {
        return intoItemId;
    }

    public String movedTo() {
        return movedTo;
    }

    public String approvalNumber() {
        return approvalNumber;
    }

    public LocalDate approvalDate() {
        return approvalDate;
    }
}
