package tw.anwang.intake.feederror;

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
import tw.anwang.desk.TextLength;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.intake.platform.FeedField;
import tw.anwang.intake.platform.Platform;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** Wrong data of a platform, told and followed. */
@Entity
@Table(name = "intake_platform_error")
public class FeedError {
    /** Record kind of its pictures, its task and in the trail. */
    public static final String KIND = "intake.platformError";

    private static final int NUMBER = 60;
    private static final int WORDS = 1000;
    private static final int ADDRESSEE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "county_code")
    private String countyCode;

    @Enumerated(EnumType.STRING)
    private Platform platform;

    @Column(name = "source_number")
    private String sourceNumber;

    @Column(name = "report_id")
    private Long reportId;

    @Enumerated(EnumType.STRING)
    private FeedField field;

    @Column(name = "wrong_words")
    private String wrong;

    @Column(name = "right_words")
    private String right;

    private String addressee;

    @Enumerated(EnumType.STRING)
    private FeedErrorState state = FeedErrorState.RAISED;

    @Convert(converter = UtcInstant.class)
    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "raised_by")
    private long raisedBy;

    @Column(name = "raised_name")
    private String raisedName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "answered_at")
    private Instant answeredAt;

    private String answer;

    @Convert(converter = UtcInstant.class)
    @Column(name = "closed_at")
    private Instant closedAt;

    private String closing;

    @Version
    private int version;

    protected FeedError() {}

    /** @throws RuleBroken where number, what is wrong, what is right or who is told are missing */
    FeedError(String county, ToldError told, Actor by, Instant at) {
        countyCode = county;
        platform = told.platform();
        sourceNumber = said(NUMBER, told.number(), "noNumber");
        reportId = told.report();
        field = told.field();
        wrong = said(WORDS, told.wrong(), "noWrong");
        right = said(WORDS, told.right(), "noRight");
        addressee = said(ADDRESSEE, told.addressee(), "noAddressee");
        raisedAt = at;
        raisedBy = by.id().value();
        raisedName = by.name();
    }

    private static String said(int most, String words, String missing) {
        String said = TextLength.atMost(most, words);
        if (said == null) {
            throw new RuleBroken("intake.platformError." + missing);
        }
        return said;
    }

    /** 平台已回復. @throws RuleBroken without their words, or where it is over */
    void answer(String words, Instant at) {
        needOpen();
        answer = said(WORDS, words, "noAnswer");
        answeredAt = at;
        state = FeedErrorState.ANSWERED;
    }

    /** 已更正, or 不予更正 with their reason. @throws RuleBroken without a reason, or where it is over */
    void close(boolean corrected, String words, Instant at) {
        needOpen();
        closing = corrected ? TextLength.atMost(WORDS, words) : said(WORDS, words, "noReason");
        closedAt = at;
        state = corrected ? FeedErrorState.CORRECTED : FeedErrorState.REFUSED;
    }

    private void needOpen() {
        if (state.isOver()) {
            throw new RuleBroken("intake.platformError.over");
        }
    }

    public Long id() {
        return id;
    }

    public String countyCode() {
        return countyCode;
    }

    public Platform platform() {
        return platform;
    }

    public String sourceNumber() {
        return sourceNumber;
    }

    public Long reportId() {
        return reportId;
    }

    public FeedField field() {
        return field;
    }

    public String wrong() {
        return wrong;
    }

    public String right() {
        return right;
    }

    public String addressee() {
        return addressee;
    }

    public FeedErrorState state() {
        return state;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public AccountId raisedBy() {
        return new AccountId(raisedBy);
    }

    public String raisedName() {
        return raisedName;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String answer() {
        return answer;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closing() {
        return closing;
    }

    public int version() {
        return version;
    }
}
