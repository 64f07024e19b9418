package tw.anwang.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.kernel.UtcInstant;

/** The hash of a password that was replaced: it may not come again for a while. */
@Entity
@Table(name = "identity_former_password")
class FormerPassword {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Convert(converter = UtcInstant.class)
    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected FormerPassword() {}

    FormerPassword(long accountId, String passwordHash, Instant replacedAt) {
        this.accountId = accountId;
        this.passwordHash = passwordHash;
        this.replacedAt = replacedAt;
    }

    String passwordHash() {
        return passwordHash;
    }
}
