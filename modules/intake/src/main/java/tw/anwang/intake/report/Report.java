package tw.anwang.intake.report;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.CaseRef;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.registry.HouseholdId;

/** A report (通報). Who reported is no part of it: see {@link Reporter}. */
@Entity
@Table(name = Report.TABLE)
public class Report {
    static final String TABLE = "intake_report";

    public static final ScopedKind<Report, ReportParty> KIND =
            new ScopedKind<>("intake.report", Report.class, ReportParty.class);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "source_system")
    private String sourceSystem;

    @Column(name = "source_number")
    private String sourceNumber;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Embedded
    private ReportWords words;

    @Column(name = "county_code")
    private String countyCode;

    @Convert(converter = UtcInstant.class)
    @Column(name = "known_at")
    private Instant knownAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "received_at")
    private Instant receivedAt;

    private boolean urgent;

    @Column(name = "urgent_why")
    private String urgentWhy;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.RECEIVED;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Column(name = "entered_office_id")
    private long enteredOfficeId;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity;

    @Column(name = "office_id")
    private Long officeId;

    @Column(name = "household_id")
    private Long householdId;

    private int returns;

    private boolean decided;

    private int corrections;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    @Embedded
    private OpenedCase openedCase;

    @Version
    private int version;

    protected Report() {}

    /** @param window the county's 集中篩派案窗口; @param entered the office that entered it */
    Report(String number, ReportHead head, ReportWords words, OfficeId window, OfficeId entered) {
        this.number = number;
        this.words = words;
        sourceSystem = head.sourceSystem();
        sourceNumber = head.sourceNumber();
        countyCode = head.county();
        knownAt = head.knownAt();
        receivedAt = head.receivedAt();
        leadOfficeId = window.value();
        enteredOfficeId = entered.value();
        correct(head.kind(), head.urgent(), head.urgentWhy());
    }

    public void amend(ReportWords other) {
        words = other;
        corrections++;
    }

    /** It turned out to be something else: who sees it follows from its kind, its clocks are reckoned by who calls. */
    public void correct(ReportKind other, boolean isUrgent, String why) {
        kind = other;
        sensitivity = kind.sensitivity();
        urgent = isUrgent;
        urgentWhy = urgent ? TextLength.atMost(ReportHead.WHY, why) : null;
    }

    /** It is about this household, as the registry knows it: another one where it is kept otherwise than before. */
    public void isOf(HouseholdId other) {
        householdId = other.value();
    }

    public int corrections() {
        return corrections;
    }

    /** @throws RuleBroken {@code intake.report.notNow} where that cannot follow */
    public void become(ReportState next) {
        if (!state.mayBecome(next)) {
            throw new RuleBroken("intake.report.notNow", Sentences.of("intake", state.getLabelKey(), Locale.TAIWAN));
        }
        state = next;
    }

    /** @param household who it is about, as the registry knows them */
    public void dispatch(OfficeId office, HouseholdId household) {
        become(ReportState.DISPATCHED);
        officeId = office.value();
        householdId = household.value();
    }

    /** Where it belongs was decided: the office takes it. */
    public void decide(OfficeId office) {
        become(ReportState.DISPATCHED);
        officeId = office.value();
        decided = true;
    }

    /** Back to the window: returned by the office, or recalled before it answered, which is no return. */
    public void back(ReportState next) {
        become(next);
        officeId = null;
        returns += next == ReportState.RETURNED ? 1 : 0;
    }

    /** @param opened null where no module keeps cases of the office */
    public void accept(CaseRef opened) {
        become(ReportState.ACCEPTED);
        openedCase = opened == null ? null : new OpenedCase(opened);
    }

    public void end(EndReason why) {
        become(ReportState.ENDED);
        endReason = why;
    }

    /** As lists of work call it: by number and kind, for names are nobody else's. */
    public String called() {
        return number + " " + Sentences.of("intake", kind.getLabelKey(), Locale.TAIWAN);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String sourceSystem() {
        return sourceSystem;
    }

    public String sourceNumber() {
        return sourceNumber;
    }

    public ReportKind kind() {
        return kind;
    }

    public ReportWords words() {
        return words;
    }

    public String countyCode() {
        return countyCode;
    }

    /** When the reporter knew, or null. */
    public Instant knownAt() {
        return knownAt;
    }

    /** When the county knew. */
    public Instant receivedAt() {
        return receivedAt;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public String urgentWhy() {
        return urgentWhy;
    }

    public ReportState state() {
        return state;
    }

    public OfficeId window() {
        return new OfficeId(leadOfficeId);
    }

    public OfficeId entered() {
        return new OfficeId(enteredOfficeId);
    }

    /** Where it lies since its dispatch, or null. */
    public OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    public HouseholdId household() {
        return householdId == null ? null : new HouseholdId(householdId);
    }

    public int returns() {
        return returns;
    }

    public boolean isDecided() {
        return decided;
    }

    public EndReason endReason() {
        return endReason;
    }

    /** Null where none was opened, or no module keeps it. */
    OpenedCase openedCase() {
        return openedCase;
    }

    public String caseNumber() {
        return openedCase == null ? null : openedCase.number();
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    public int version() {
        return version;
    }
}
