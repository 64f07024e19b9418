package tw.anwang.identity.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** Somebody asks for an account; who asks does not decide. */
@Entity
@Table(name = "identity_application")
public class Application {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "staff_number")
    private String staffNumber;

    private String email;

    @Column(name = "office_id")
    private long officeId;

    @Column(name = "role_code")
    private String roleCode;

    private String reason;

    /** Who applied for somebody else; null where the person applied, outside the sign-in. */
    @Column(name = "applicant_id")
    private Long applicantId;

    @Convert(converter = UtcInstant.class)
    @Column(name = "applied_at")
    private Instant appliedAt;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "endorsed_by")
    private Long endorsedBy;

    @Column(name = "decided_by")
    private Long decidedBy;

    /** The account that was opened. */
    @Column(name = "account_id")
    private Long accountId;

    /** Why it was refused. */
    private String words;

    @Version
    private int version;

    protected Application() {}

    /** @param applicant null where the person applies, whom nobody knows yet */
    Application(NewApplication wanted, OfficeId office, AccountId applicant, ApplicationState state, Instant now) {
        this.name = wanted.name();
        this.staffNumber = wanted.staffNumber();
        this.email = wanted.email();
        this.officeId = office.value();
        this.roleCode = wanted.role();
        this.reason = wanted.reason();
        this.applicantId = applicant == null ? null : applicant.value();
        this.endorsedBy = state == ApplicationState.AT_ADMINISTRATOR ? applicantId : null;
        this.appliedAt = now;
        this.state = state;
    }

    /** Why this person cannot say anything to it in that state. */
    Optional<RuleBroken> whyNotAct(AccountId me, ApplicationState needed) {
        if (!state.isOpen()) {
            return Optional.of(new RuleBroken("identity.application.over"));
        }
        if (state != needed) {
            return Optional.of(new RuleBroken(
                    state == ApplicationState.AT_ADMINISTRATOR
                            ? "identity.application.waitsForAdministrator"
                            : "identity.application.elsewhere"));
        }
        return applicantId != null && applicantId == me.value()
                ? Optional.of(new RuleBroken("identity.application.own"))
                : Optional.empty();
    }

    void endorse(AccountId head) {
        whyNotAct(head, ApplicationState.AT_HEAD).ifPresent(RuleBroken::refuse);
        endorsedBy = head.value();
        state = ApplicationState.AT_ADMINISTRATOR;
    }

    void approve(AccountId administrator, AccountId opened) {
        whyNotAct(administrator, ApplicationState.AT_ADMINISTRATOR).ifPresent(RuleBroken::refuse);
        decidedBy = administrator.value();
        accountId = opened.value();
        state = ApplicationState.APPROVED;
    }

    void refuse(AccountId who, ApplicationState at, String why) {
        whyNotAct(who, at).ifPresent(RuleBroken::refuse);
        if (why == null || why.isBlank()) {
            throw new RuleBroken("identity.application.noWords");
        }
        decidedBy = who.value();
        words = why.strip();
        state = ApplicationState.REFUSED;
    }

    Application atVersion(int read) {
        if (version != read) {
            throw new OptimisticLockException(this);
        }
        return this;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String staffNumber() {
        return staffNumber;
    }

    public String email() {
        return email;
    }

    public OfficeId office() {
        return new OfficeId(officeId);
    }

    public String role() {
        return roleCode;
    }

    public String reason() {
        return reason;
    }

    public Optional<AccountId> applicant() {
        return Optional.ofNullable(applicantId).map(AccountId::new);
    }

    public Optional<AccountId> endorser() {
        return Optional.ofNullable(endorsedBy).map(AccountId::new);
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public ApplicationState state() {
        return state;
    }

    public String words() {
        return words;
    }
}
