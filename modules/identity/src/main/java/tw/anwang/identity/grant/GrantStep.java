package tw.anwang.identity.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** One line in the life of a grant. */
@Entity
@Table(name = "identity_grant_step")
public class GrantStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "grant_id")
    private Grant grant;

    @Enumerated(EnumType.STRING)
    private GrantAct act;

    @Convert(converter = UtcInstant.class)
    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    private String words;

    protected GrantStep() {}

    /** @param me or null where it happened by itself */
    GrantStep(Grant grant, GrantAct act, String words, Actor me, Instant now) {
        this.grant = grant;
        this.act = act;
        this.words = words;
        happenedAt = now;
        accountId = me == null ? 0 : me.id().value();
        accountName = me == null ? "" : me.name();
    }

    public GrantAct act() {
        return act;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Empty where it happened by itself. */
    public String accountName() {
        return accountName;
    }

    /** The reason given, or null. */
    public String words() {
        return words;
    }
}
