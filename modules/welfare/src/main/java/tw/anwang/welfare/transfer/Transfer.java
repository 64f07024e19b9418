package tw.anwang.welfare.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.welfare.familycase.FamilyCase;

/** One offer of a case to another centre. */
@Entity
@Table(name = "welfare_transfer")
public class Transfer {
    /** As tasks and the trail call it. */
    public static final String KIND = "welfare.transfer";

    /** Signs of a reason. */
    static final int REASON = 1000;

    private static final int SUMMARY = 20_000;

    /** How far it is. */
    public enum State {
        OFFERED("soon"),
        ACCEPTED("done"),
        REFUSED("late"),
        WITHDRAWN("none");

        private final String chip;

        State(String chip) {
            this.chip = chip;
        }

        /** The colour of its chip. */
        public String getChip() {
            return chip;
        }

        public String getLabelKey() {
            return "transfer.state." + name();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "open_case_id")
    private Long openCaseId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "from_office_id")
    private long fromOfficeId;

    @Column(name = "to_office_id")
    private long toOfficeId;

    @Column(name = "to_county")
    private String toCounty;

    @Column(name = "other_county")
    private boolean otherCounty;

    private String reason;

    private String summary;

    @Enumerated(EnumType.STRING)
    private State state = State.OFFERED;

    @Column(name = "offered_id")
    private long offeredId;

    @Column(name = "offered_name")
    private String offeredName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "decided_name")
    private String decidedName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "decided_at")
    private Instant decidedAt;

    private String why;

    private boolean settled;

    @Version
    private int version;

    protected Transfer() {}

    /** @param due the last day on which it is answered in time */
    Transfer(FamilyCase offered, OfficeRef to, boolean otherCounty, String reason, String summary, LocalDate due) {
        this.caseId = offered.id();
        this.openCaseId = offered.id();
        this.caseNumber = offered.number();
        this.fromOfficeId = offered.lead().value();
        this.toOfficeId = to.id().value();
        this.toCounty = to.countyCode();
        this.otherCounty = otherCounty;
        this.reason = needed(reason, REASON, "noReason");
        this.summary = needed(summary, SUMMARY, "noSummary");
        this.dueOn = due;
    }

    private static String needed(String text, int most, String rule) {
        String said = TextLength.atMost(most, text);
        if (said == null) {
            throw new RuleBroken("welfare.transfer." + rule);
        }
        return said;
    }

    void offeredBy(Actor me, Instant now) {
        offeredId = me.id().value();
        offeredName = me.name();
        offeredAt = now;
    }

    void accept(Actor me, Instant now) {
        end(State.ACCEPTED, me, now);
        settled = true;
    }

    /** Back to the centre that offered it, which says what it does next. */
    void refuse(String reason, Actor me, Instant now) {
        why = needed(reason, REASON, "noRefusal");
        end(State.REFUSED, me, now);
    }

    void withdraw(Actor me, Instant now) {
        end(State.WITHDRAWN, me, now);
        settled = true;
    }

    private void end(State how, Actor me, Instant now) {
        state = how;
        openCaseId = null;
        decidedName = me.name();
        decidedAt = now;
    }

    /** The sender knows of the refusal, and goes on with the case or has offered it elsewhere. */
    void settle() {
        settled = true;
    }

    public Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public OfficeId from() {
        return new OfficeId(fromOfficeId);
    }

    public OfficeId to() {
        return new OfficeId(toOfficeId);
    }

    String toCounty() {
        return toCounty;
    }

    public boolean isOtherCounty() {
        return otherCounty;
    }

    public String reason() {
        return reason;
    }

    public String summary() {
        return summary;
    }

    public State state() {
        return state;
    }

    public String offeredName() {
        return offeredName;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Who accepted, refused or withdrew it; null before. */
    public String decidedName() {
        return decidedName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was refused, or null. */
    public String why() {
        return why;
    }

    public boolean isSettled() {
        return settled;
    }

    public boolean isOpen() {
        return state == State.OFFERED;
    }
}
