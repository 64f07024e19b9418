package tw.anwang.meetings.selection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** The selection of one version of the minutes: drafted, submitted, approved by the head, handed out once. */
@Entity
@Table(name = "meetings_selection")
public class Selection {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "minutes_id")
    private long minutesId;

    @Column(name = "staff_office_id")
    private long staffOfficeId;

    @Enumerated(EnumType.STRING)
    private SelectionState state = SelectionState.DRAFT;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "handed_out_by")
    private String handedOutBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "handed_out_at")
    private Instant handedOutAt;

    @Column(name = "changed_at")
    @Convert(converter = UtcInstant.class)
    private Instant changedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "selection", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<SelectionRow> rows = new ArrayList<>();

    protected Selection() {}

    Selection(long minutesId, OfficeId staff, Instant now) {
        this.minutesId = minutesId;
        this.staffOfficeId = staff.value();
        this.changedAt = now;
    }

    void propose(long itemId, Choice choice) {
        rows.add(new SelectionRow(this, itemId, rows.size() + 1, choice));
    }

    /** Takes over what was typed. @param choices by row id */
    void choose(Map<Long, Choice> choices, Actor me, Instant now) {
        SelectionPolicy.whyNotEdit(this, me).ifPresent(RuleBroken::refuse);
        rows.stream().filter(row -> choices.containsKey(row.id())).forEach(row -> row.choose(choices.get(row.id())));
        changedAt = now; // the version counts a change of rows alone, too
    }

    /** The first row that is not ready. */
    Optional<RuleBroken> whyNotReady() {
        if (rows.stream().noneMatch(row -> row.choice().handling().isHandedOut())) {
            return Optional.of(new RuleBroken("meetings.selection.nothingChosen"));
        }
        return rows.stream().flatMap(row -> row.whyNotReady().stream()).findFirst();
    }

    void submit(Actor me, Instant now) {
        SelectionPolicy.whyNotSubmit(this, me).ifPresent(RuleBroken::refuse);
        state = SelectionState.SUBMITTED;
        submittedBy = me.name();
        submittedAt = now;
        returnedReason = null;
    }

    void approve(Actor me, Instant now) {
        SelectionPolicy.whyNotApprove(this, me).ifPresent(RuleBroken::refuse);
        state = SelectionState.APPROVED;
        approvedBy = me.name();
        approvedAt = now;
    }

    /** 退回, to be drafted again. @param reason shown to the officer */
    void giveBack(String reason, Actor me) {
        SelectionPolicy.whyNotApprove(this, me).ifPresent(RuleBroken::refuse);
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("meetings.selection.reasonMissing");
        }
        state = SelectionState.DRAFT;
        returnedReason = reason.strip();
    }

    void handOut(Actor me, Instant now) {
        SelectionPolicy.whyNotHandOut(this, me).ifPresent(RuleBroken::refuse);
        state = SelectionState.HANDED_OUT;
        handedOutBy = me.name();
        handedOutAt = now;
    }

    public Long id() {
        return id;
    }

    public long minutesId() {
        return minutesId;
    }

    /** The staff unit of the series. */
    public OfficeId staff() {
        return new OfficeId(staffOfficeId);
    }

    public SelectionState state() {
        return state;
    }

    public String returnedReason() {
        return returnedReason;
    }

    public List<SelectionRow> rows() {
        return List.copyOf(rows);
    }

    public int version() {
        return version;
    }
}
