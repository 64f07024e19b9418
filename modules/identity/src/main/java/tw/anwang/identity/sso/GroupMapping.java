package tw.anwang.identity.sso;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/**
 * What a group of the issuer means here: a role, an office, or a role in an office. It counts once a second administrator
 * has confirmed it; it is made and removed, never changed, so that another meaning is confirmed anew.
 */
@Entity
@Table(name = "identity_group_mapping")
public class GroupMapping {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "group_name")
    private String group;

    @Column(name = "role_code")
    private String role;

    @Column(name = "office_id")
    private Long officeId;

    @Column(name = "made_by")
    private long madeBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "made_at")
    private Instant madeAt;

    private boolean waiting = true;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Convert(converter = UtcInstant.class)
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected GroupMapping() {}

    /** @param role or @param office may be null, not both */
    GroupMapping(String group, String role, OfficeId office, AccountId madeBy, Instant madeAt) {
        this.group = group;
        this.role = role;
        this.officeId = office == null ? null : office.value();
        this.madeBy = madeBy.value();
        this.madeAt = madeAt;
    }

    /** Why this person cannot confirm it. */
    Optional<RuleBroken> whyNotConfirm(AccountId person) {
        if (!waiting) {
            return Optional.of(new RuleBroken("identity.groupMapping.confirmed"));
        }
        return person.value() == madeBy ? Optional.of(new RuleBroken("identity.groupMapping.own")) : Optional.empty();
    }

    /** @throws RuleBroken where it counts already or the person made it */
    void confirm(AccountId person, Instant now) {
        whyNotConfirm(person).ifPresent(RuleBroken::refuse);
        waiting = false;
        confirmedBy = person.value();
        confirmedAt = now;
    }

    boolean isWaiting() {
        return waiting;
    }

    /** Null while it waits, and of a line of a release before. */
    AccountId confirmedBy() {
        return confirmedBy == null ? null : new AccountId(confirmedBy);
    }

    /** For the trail. */
    String words() {
        return group + ":" + (role == null ? "" : " role " + role) + (officeId == null ? "" : " office " + officeId);
    }

    long id() {
        return id;
    }

    String group() {
        return group;
    }

    String role() {
        return role;
    }

    OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    AccountId madeBy() {
        return new AccountId(madeBy);
    }

    Instant madeAt() {
        return madeAt;
    }
}
