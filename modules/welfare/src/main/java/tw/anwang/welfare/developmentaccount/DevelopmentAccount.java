package tw.anwang.welfare.developmentaccount;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.ScopedKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.SeenFamily;

/** 發展帳戶 of one child, looked after by the centre that opened it. */
@Entity
@Table(name = "welfare_development_account")
public class DevelopmentAccount {
    public static final ScopedKind<DevelopmentAccount, DevelopmentAccountParty> KIND =
            new ScopedKind<>("welfare.developmentAccount", DevelopmentAccount.class, DevelopmentAccountParty.class);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "lead_office_id")
    private long leadOfficeId;

    @Enumerated(EnumType.ORDINAL)
    private Sensitivity sensitivity = Sensitivity.ORDINARY;

    @Column(name = "household_id")
    private long householdId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private int monthly;

    @Column(name = "opening_sum")
    private int openingSum;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "paid_until")
    private LocalDate paidUntil;

    @Column(name = "worker_id")
    private long workerId;

    @Column(name = "worker_name")
    private String workerName;

    @Embedded
    private AccountClosed closed;

    @Version
    private int version;

    protected DevelopmentAccount() {}

    /** @param holder a member of the family, whose birth is known */
    DevelopmentAccount(
            SeenFamily family, FamilyMember holder, NewAccount asked, AccountNorms norms, Actor me, LocalDate today) {
        this.countyCode = family.county();
        this.leadOfficeId = me.office().value();
        this.sensitivity = family.sensitivity();
        this.householdId = family.household().value();
        this.personId = holder.person().value();
        this.basis = asked.basis();
        this.monthly = asked.monthly();
        this.openingSum = norms.opening();
        this.openedOn = today;
        this.endsOn = norms.endsOn(holder.bornOn());
        this.paidUntil = YearMonth.from(today).minusMonths(1).atDay(1);
        this.workerId = me.id().value();
        this.workerName = me.name();
    }

    /** @param last the last month with a deposit, or null where there is none */
    void paidUntil(YearMonth last) {
        paidUntil = (last == null ? YearMonth.from(openedOn).minusMonths(1) : last).atDay(1);
    }

    void close(AccountClosed how) {
        closed = how;
    }

    /** Full months in a row without a deposit, up to the last one; the present month is not over. */
    public int monthsWithout(LocalDate today) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return (int) Math.max(0, ChronoUnit.MONTHS.between(YearMonth.from(paidUntil), last));
    }

    public Long id() {
        return id;
    }

    /** The centre that looks after it. */
    public OfficeId lead() {
        return new OfficeId(leadOfficeId);
    }

    public HouseholdId household() {
        return new HouseholdId(householdId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public Basis basis() {
        return basis;
    }

    /** 自存款 agreed for a month. */
    public int monthly() {
        return monthly;
    }

    /** 開戶金. */
    public int openingSum() {
        return openingSum;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The day on which the holder comes of age. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public boolean isOfAge(LocalDate today) {
        return !endsOn.isAfter(today);
    }

    public String workerName() {
        return workerName;
    }

    public boolean isOpen() {
        return closed == null || closed.on() == null;
    }

    /** Null while it is open. */
    public AccountClosed closed() {
        return isOpen() ? null : closed;
    }

    public int version() {
        return version;
    }
}
