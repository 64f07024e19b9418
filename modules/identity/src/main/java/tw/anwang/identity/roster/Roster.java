package tw.anwang.identity.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.UtcInstant;

/** A list that an administrator brought; its rows lie beside it. */
@Entity
@Table(name = "identity_roster")
public class Roster {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RosterKind kind;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "file_name")
    private String fileName;

    /** In which language its owner reads what becomes of the rows. */
    private String language;

    @Convert(converter = UtcInstant.class)
    @Column(name = "brought_at")
    private Instant broughtAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Roster() {}

    Roster(RosterKind kind, AccountId owner, String fileName, Locale language, Instant now) {
        this.kind = kind;
        this.accountId = owner.value();
        this.fileName = fileName;
        this.language = language.toLanguageTag();
        this.broughtAt = now;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    public long id() {
        return id;
    }

    public RosterKind kind() {
        return kind;
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

    public Instant broughtAt() {
        return broughtAt;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
