package tw.anwang.welfare.familycase;

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
import java.time.LocalDate;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.People.Person;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.intake.AcceptedReport;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;

/**
 * A vulnerable-family case (脆弱家庭個案). It begins with the acceptance of a report, is assigned to a worker, visited and
 * assessed in time, and then opened or not; what is opened is served until it is closed.
 */
@Entity
@Table(name = "welfare_family_case")
public class FamilyCase extends CaseOrigin {
    public static final ScopedKind<FamilyCase, FamilyCaseParty> KIND =
            new ScopedKind<>("welfare.familyCase", FamilyCase.class, FamilyCaseParty.class);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity = Sensitivity.ORDINARY;

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.TO_ASSIGN;

    @Enumerated(EnumType.STRING)
    private Vulnerability grade;

    @Embedded
    private Assigned assigned;

    @Convert(converter = UtcInstant.class)
    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_step")
    private DueStep dueStep;

    @Column(name = "visit_on")
    private LocalDate visitOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "joined_reports")
    private int joinedReports;

    @Version
    private int version;

    protected FamilyCase() {}

    /** @param county of the centre that accepts it, which need not be where the report came in */
    FamilyCase(AcceptedReport report, String county, String number, Instant now) {
        this.number = number;
        this.countyCode = county;
        this.leadOfficeId = report.office().value();
        this.householdId = report.household().value();
        this.personId = report.subject() == null ? null : report.subject().value();
        reported(report, now);
    }

    /** One that a platform has already: nobody reported it here. @param at when it was opened there */
    public FamilyCase(
            CaseSource source, OfficeId centre, String county, HouseholdId household, String number, Instant at) {
        this.number = number;
        this.countyCode = county;
        this.leadOfficeId = centre.value();
        this.householdId = household.value();
        openedThere(source, at);
    }

    /** As the platform says that keeps it: the steps between were taken there. @param ended null while it goes on */
    public void stands(CaseState there, LocalDate ended) {
        state = there;
        endedOn = ended;
    }

    /** To a worker, from now on or instead of another one. @param me the supervisor who answers for it */
    public void entrust(Person worker, Actor me, LocalDate today) {
        if (state == CaseState.TO_ASSIGN) {
            become(CaseState.ASSESSING);
        }
        assigned = new Assigned(worker, me, today);
    }

    /** To another worker than the one it has; who answers for it does so on. */
    public void passTo(Person worker, LocalDate today) {
        assigned = assigned.to(worker, today);
    }

    /** 轉案: another centre leads it from now on, with a worker of its own; its state and its clocks stay. */
    public void handTo(OfficeId centre, String county, Person worker, Actor me, LocalDate today) {
        leadOfficeId = centre.value();
        countyCode = county;
        entrust(worker, me, today);
    }

    /** @throws RuleBroken where that state cannot follow */
    public void become(CaseState next) {
        if (!state.mayBecome(next)) {
            throw new RuleBroken("welfare.familyCase.otherState", number);
        }
        state = next;
    }

    /** It ends that day, in a state in which nobody works on it. */
    public void end(CaseState how, LocalDate day) {
        become(how);
        endedOn = day;
    }

    /** A further report belongs to it. */
    public void join() {
        joinedReports++;
    }

    /** Whether further reports belong to it. */
    public boolean isJoined() {
        return joinedReports > 0;
    }

    /**
     * Taken up again where it ended: what was served is served, what never was is assessed. A platform may have served
     * it without saying how vulnerable the family is.
     */
    public void reopen() {
        boolean served = state == CaseState.CLOSED && (grade != null || report() == null);
        become(served ? CaseState.SERVED : CaseState.ASSESSING);
        endedOn = null;
    }

    /** How vulnerable the family is, by its latest assessment. */
    public void graded(Vulnerability found) {
        grade = found;
    }

    /** By when what has to be done next; nulls where nothing has. @param visit last day of the next visit, or null */
    void due(DueStep step, Instant at, LocalDate visit) {
        dueStep = step;
        dueAt = at;
        visitOn = visit;
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** The centre that has it (主責). */
    public OfficeId lead() {
        return new OfficeId(leadOfficeId);
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    public HouseholdId household() {
        return new HouseholdId(householdId);
    }

    /** Whom its first report is about; null where it is the family as a whole. */
    public PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    public CaseState state() {
        return state;
    }

    /** Null before it is assessed. */
    public Vulnerability grade() {
        return grade;
    }

    /** Null while nobody is assigned. */
    public AccountId worker() {
        return assigned == null ? null : assigned.worker();
    }

    /** As the person was called on the day of the assignment. */
    public String workerName() {
        return assigned == null ? null : assigned.workerName();
    }

    /** Since when the worker has it; null while nobody is assigned. */
    public LocalDate assignedOn() {
        return assigned == null ? null : assigned.on();
    }

    public AccountId supervisor() {
        return assigned == null ? null : assigned.supervisor();
    }

    public String supervisorName() {
        return assigned == null ? null : assigned.supervisorName();
    }

    public Instant dueAt() {
        return dueAt;
    }

    public DueStep dueStep() {
        return dueStep;
    }

    /** The last day of the next visit, or null. */
    public LocalDate visitOn() {
        return visitOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public int version() {
        return version;
    }
}
