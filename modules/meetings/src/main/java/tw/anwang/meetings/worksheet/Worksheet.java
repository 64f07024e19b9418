package tw.anwang.meetings.worksheet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.UtcInstant;

/** A worksheet that somebody brought back; its rows lie beside it. */
@Entity
@Table(name = "meetings_worksheet")
public class Worksheet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "file_name")
    private String fileName;

    /** In which language its owner reads what becomes of the rows. */
    private String language;

    /** Rows of the file in which nothing of a worksheet stood. */
    @Column(name = "foreign_rows")
    private int foreignRows;

    @Convert(converter = UtcInstant.class)
    @Column(name = "brought_at")
    private Instant broughtAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Worksheet() {}

    Worksheet(long roundId, AccountId owner, String fileName, Locale language, int foreignRows, Instant now) {
        this.roundId = roundId;
        this.accountId = owner.value();
        this.fileName = fileName;
        this.language = language.toLanguageTag();
        this.foreignRows = foreignRows;
        this.broughtAt = now;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    public long id() {
        return id;
    }

    public long roundId() {
        return roundId;
    }

    boolean isOf(AccountId account) {
        return accountId == account.value();
    }

    public String fileName() {
        return fileName;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    public int foreignRows() {
        return foreignRows;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
