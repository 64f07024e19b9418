package tw.anwang.identity.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.MailAddress;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;

/** A person's way in: made for an office, moved with the person, disabled at the end, never deleted. */
@Entity
@Table(name = "identity_account")
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "sign_in_name")
    private String signInName;

    private String name;

    private String email;

    @Column(name = "office_id")
    private long officeId;

    @Embedded
    private AccountPassword password = new AccountPassword();

    @Convert(converter = UtcInstant.class)
    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "enabled_at")
    private Instant enabledAt;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Convert(converter = UtcInstant.class)
    @Column(name = "created_at", updatable = false, insertable = false)
    private Instant createdAt;

    @Embedded
    private Confirmation confirmation = new Confirmation();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "identity_account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_code")
    private Set<String> roles = new HashSet<>();

    @Version
    private int version;

    protected Account() {}

    public Account(String signInName, String name, OfficeId office, Set<String> roles) {
        this.signInName = signInName;
        this.name = name;
        this.officeId = office.value();
        this.roles = new HashSet<>(roles);
    }

    /** Why this account cannot sign in now, before its password is even looked at. */
    Optional<RuleBroken> whyNotSignIn(Instant now) {
        return isOver(now) ? Optional.of(new RuleBroken("identity.signIn.refused")) : password.whyNotYet(now);
    }

    /** Whether it is disabled or past its last day. */
    boolean isOver(Instant now) {
        return disabledAt != null || endsOn != null && Taipei.dayOf(now).isAfter(endsOn);
    }

    AccountPassword password() {
        return password;
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    void moveTo(OfficeId office) {
        officeId = office.value();
    }

    /** A temporary account ends by itself. @param day the last one; null for as long as the person is there */
    void endOn(LocalDate day) {
        endsOn = day;
    }

    /** The head says that the person is still there and needs the account as it is. */
    void confirm(AccountId head, Instant now) {
        confirmation.give(head, now);
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    /** In use again, and counted as used from now. @throws RuleBroken where its last day is over */
    void enable(Instant now) {
        if (endsOn != null && Taipei.dayOf(now).isAfter(endsOn)) {
            throw new RuleBroken("identity.account.ended", endsOn);
        }
        disabledAt = null;
        enabledAt = now;
        password.unlock();
    }

    /** @throws RuleBroken where the e-mail is no address: mail is sent to it later, when nobody looks */
    void rename(String newName, String newEmail) {
        email = MailAddress.read(newEmail, "identity.account.email").orElse(null);
        name = newName;
    }

    void giveRoles(Set<String> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public String signInName() {
        return signInName;
    }

    public OfficeId officeId() {
        return new OfficeId(officeId);
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    AccountRecord asRecord() {
        return new AccountRecord(
                id,
                version,
                signInName,
                name,
                email,
                officeId(),
                roles(),
                disabledAt != null,
                password.mustChange(),
                endsOn);
    }

    Instant confirmedAt() {
        return confirmation.at();
    }

    ReviewRow asReviewRow(Instant dueBefore, boolean own) {
        boolean due = confirmedAt().isBefore(dueBefore);
        List<String> codes = roles.stream().sorted().toList();
        return new ReviewRow(
                id, version, name, signInName, officeId(), codes, lastSignInAt, confirmedAt(), endsOn, due, own);
    }

    AccountRow asRow(OfficeRef office, List<String> roleCodes) {
        String officeName = office == null ? "" : office.name();
        return new AccountRow(
                id, signInName, name, officeId(), officeName, roleCodes, disabledAt != null, lastSignInAt);
    }

    public int version() {
        return version;
    }
}
