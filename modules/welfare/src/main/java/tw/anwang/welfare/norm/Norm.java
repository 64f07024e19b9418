package tw.anwang.welfare.norm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One figure with the days on which it holds. */
@Entity
@Table(name = "welfare_norm")
public class Norm {
    /** What is measured; contacts and visits in days from one to the next. */
    public enum Kind {
        /** 案量比: open cases of one worker. */
        CASELOAD,
        HIGH_CONTACT,
        HIGH_FACE,
        MIDDLE_CONTACT,
        MIDDLE_FACE,
        LOW_CONTACT,
        LOW_FACE,
        /** Months from one look at a service plan to the next. */
        PLAN_REVIEW,
        /** Months after its end in which a case is told beside a new report. */
        REPORTED_AGAIN,
        /** Months after its end in which a case may be taken up again. */
        REOPENING,
        /** Months within which each open case is talked over with its supervisor. */
        SUPERVISION,
        /** Days within which another centre accepts or refuses a case. */
        TRANSFER,
        /** Days within which a referral is accepted or refused. */
        REFERRAL_REPLY,
        /** Days from then on to the first result. */
        REFERRAL_RESULT,
        /** 督導比: workers of one supervisor. */
        SUPERVISED,
        /** 發展帳戶: holders were born on or after that day, as 20160101. */
        ACCOUNT_BORN_FROM,
        /** The age at which an account ends. */
        ACCOUNT_UNTIL_AGE,
        /** 開戶金 in NT$. */
        ACCOUNT_OPENING,
        /** 自存款 of a month that may be agreed. */
        ACCOUNT_MONTH_LOW,
        ACCOUNT_MONTH_MIDDLE,
        ACCOUNT_MONTH_HIGH,
        /** 自存款 of a year at most. */
        ACCOUNT_YEAR_MOST,
        /** 相對提撥款: what the government adds to 100 NT$. */
        ACCOUNT_ADDED,
        /** Months without a deposit from which and until which a family is coached. */
        ACCOUNT_COACHED_FROM,
        ACCOUNT_COACHED_TO,
        /** 存款率 aimed at, in percent. */
        ACCOUNT_RATE
    }

    @Id
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "norm")
    private Kind kind;

    private int value;

    private boolean assumed;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Norm() {}
}
