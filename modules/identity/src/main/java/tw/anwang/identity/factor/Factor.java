package tw.anwang.identity.factor;

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
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.UtcInstant;

/** One second factor of one account. It counts from the moment it is here: what was not proven once is never stored. */
@Entity
@Table(name = "identity_factor")
public class Factor {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private FactorKind kind;

    private String name;

    @Convert(converter = UtcInstant.class)
    @Column(name = "added_at")
    private Instant addedAt;

    @Convert(converter = UtcInstant.class)
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    /** Of an authenticator: sealed for this account. */
    private byte[] secret;

    @Column(name = "credential_id")
    private byte[] credentialId;

    /** Of a security key, in COSE. */
    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "sign_count")
    private long signCount;

    protected Factor() {}

    private Factor(AccountId account, FactorKind kind, String name, Instant now) {
        this.accountId = account.value();
        this.kind = kind;
        this.name = name;
        this.addedAt = now;
    }

    static Factor authenticator(AccountId account, String name, byte[] sealed, Instant now) {
        Factor factor = new Factor(account, FactorKind.AUTHENTICATOR, name, now);
        factor.secret = sealed;
        return factor;
    }

    static Factor securityKey(AccountId account, String name, KeyCredential credential, Instant now) {
        Factor factor = new Factor(account, FactorKind.SECURITY_KEY, name, now);
        factor.credentialId = credential.id();
        factor.publicKey = credential.publicKey();
        factor.signCount = credential.signCount();
        return factor;
    }

    void rename(String newName) {
        name = newName;
    }

    void used(Instant now) {
        lastUsedAt = now;
    }

    void signed(long newCount, Instant now) {
        signCount = newCount;
        lastUsedAt = now;
    }

    long id() {
        return id;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    boolean belongsTo(AccountId account) {
        return accountId == account.value();
    }

    FactorKind kind() {
        return kind;
    }

    byte[] secret() {
        return secret;
    }

    KeyCredential credential() {
        return new KeyCredential(credentialId, publicKey, signCount);
    }

    FactorRow asRow() {
        return new FactorRow(id, kind, name, addedAt, lastUsedAt);
    }
}
