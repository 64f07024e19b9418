package tw.anwang.welfare.developmentaccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import tw.anwang.identity.Actor;

/** 自存款 of one month, with what the government adds. */
@Entity
@Table(name = "welfare_deposit")
public class Deposit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "deposited_for")
    private LocalDate depositedFor;

    private int amount;

    private int added;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "entered_name")
    private String enteredName;

    @Column(name = "corrected_on")
    private LocalDate correctedOn;

    @Column(name = "corrected_name")
    private String correctedName;

    @Column(name = "corrected_why")
    private String correctedWhy;

    @Version
    private int version;

    protected Deposit() {}

    Deposit(long accountId, YearMonth month, int amount, int added, Actor me, LocalDate today) {
        this.accountId = accountId;
        this.depositedFor = month.atDay(1);
        this.amount = amount;
        this.added = added;
        this.enteredOn = today;
        this.enteredName = me.name();
    }

    void correct(int right, int addedThen, String why, Actor me, LocalDate today) {
        amount = right;
        added = addedThen;
        correctedWhy = why;
        correctedOn = today;
        correctedName = me.name();
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public YearMonth month() {
        return YearMonth.from(depositedFor);
    }

    /** As people of the house write it: 115/08. */
    public String monthWords() {
        return AccountMonth.written(month());
    }

    public int amount() {
        return amount;
    }

    /** 相對提撥款. */
    public int added() {
        return added;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    public String enteredName() {
        return enteredName;
    }

    /** Null where it is as first entered. */
    public LocalDate correctedOn() {
        return correctedOn;
    }

    public String correctedName() {
        return correctedName;
    }

    public String correctedWhy() {
        return correctedWhy;
    }

    public int version() {
        return version;
    }
}
