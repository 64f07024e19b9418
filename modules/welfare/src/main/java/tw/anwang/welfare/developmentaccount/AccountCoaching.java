package tw.anwang.welfare.developmentaccount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.identity.Actor;
import tw.anwang.welfare.code.Code;

/** 輔導: why nothing was deposited, and what was arranged. It is never changed. */
@Entity
@Table(name = "welfare_account_coaching")
public class AccountCoaching {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String reason;

    private String other;

    private String arranged;

    private int months;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "written_name")
    private String writtenName;

    protected AccountCoaching() {}

    /** @param months without a deposit on the day it is written down */
    AccountCoaching(long accountId, Coached told, Code reason, int months, Actor me, LocalDate today) {
        this.accountId = accountId;
        this.heldOn = told.on();
        this.reason = reason.code();
        this.other = told.other();
        this.arranged = told.arranged();
        this.months = months;
        this.writtenOn = today;
        this.writtenName = me.name();
    }

    public Long id() {
        return id;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** Of the code list. */
    public String reason() {
        return reason;
    }

    /** In words where no code says it; may be null. */
    public String other() {
        return other;
    }

    public String arranged() {
        return arranged;
    }

    /** Months without a deposit then. */
    public int months() {
        return months;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public String writtenName() {
        return writtenName;
    }
}
