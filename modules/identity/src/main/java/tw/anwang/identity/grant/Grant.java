package tw.anwang.identity.grant;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.kernel.UtcInstant;

/**
 * What the office that leads records lets others see: asked for, approved by a second person of that office, switched
 * on, ended. A grant of one record is made by 緊急調閱 and has none of this life but its end.
 */
@Entity
@Table(name = "identity_grant")
public class Grant {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "owner_office_id")
    private long ownerOfficeId;

    @Column(name = "grantee_office_id")
    private Long granteeOfficeId;

    @Column(name = "grantee_account_id")
    private Long granteeAccountId;

    @Column(name = "record_id")
    private Long recordId;

    @ElementCollection
    @CollectionTable(name = "identity_grant_kind", joinColumns = @JoinColumn(name = "grant_id"))
    @Column(name = "kind")
    private Set<String> kinds = new HashSet<>();

    private String purpose;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Convert(converter = UtcInstant.class)
    private Instant until;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Version
    private int version;

    @OneToMany(mappedBy = "grant", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<GrantStep> steps = new ArrayList<>();

    protected Grant() {}

    /** Asked for; opens nothing yet. */
    Grant(GrantTerms terms, Standing standing, Instant now) {
        whyNotRequest(standing).or(() -> terms.whyNot(Taipei.dayOf(now))).ifPresent(Grant::refuse);
        ownerOfficeId = terms.owner().value();
        granteeOfficeId =
                terms.granteeOffice() == null ? null : terms.granteeOffice().value();
        granteeAccountId =
                terms.granteeAccount() == null ? null : terms.granteeAccount().value();
        kinds.addAll(terms.kinds());
        purpose = terms.purpose();
        legalBasis = terms.legalBasis();
        documentNumber = terms.documentNumber();
        fromDay = terms.period().from();
        toDay = terms.period().to();
        reviewOn = terms.reviewOn();
        requestedBy = standing.me().id().value();
        write(GrantAct.REQUEST, null, standing.me(), now);
    }

    /** One record for one person until that moment, at once: the review comes after. */
    Grant(String kind, long record, OfficeId lead, String reason, Actor me, Instant now, Instant until) {
        ownerOfficeId = lead.value();
        granteeAccountId = me.id().value();
        recordId = record;
        kinds.add(kind);
        purpose = reason;
        fromDay = Taipei.dayOf(now);
        toDay = Taipei.dayOf(until);
        this.until = until;
        reviewOn = toDay;
        requestedBy = me.id().value();
        write(GrantAct.SWITCH_ON, null, me, now);
    }

    /** Only people of the office that owns the data ask for it to be granted, never to themselves. */
    static Optional<RuleBroken> whyNotRequest(Standing by) {
        if (!by.owner() || by.me().may(IdentityPermissions.ACCOUNTS)) {
            return Optional.of(new RuleBroken("identity.grant.notOwner"));
        }
        return by.receiver() ? Optional.of(new RuleBroken("identity.grant.self")) : Optional.empty();
    }

    /** Why this person cannot do that now: the page shows it beside the button. */
    public Optional<RuleBroken> whyNot(GrantAct act, Standing by, LocalDate today) {
        return act.whyNot(state).or(() -> act == GrantAct.END ? whyNotEnd(by) : whyNotDecide(act, by, today));
    }

    private Optional<RuleBroken> whyNotDecide(GrantAct act, Standing by, LocalDate today) {
        if (!by.me().may(IdentityPermissions.APPROVE_GRANTS)) {
            return Optional.of(new RuleBroken("identity.grant.heads"));
        }
        if (act == GrantAct.APPROVE && by.me().isOrActsFor(new AccountId(requestedBy))) {
            return Optional.of(new RuleBroken("identity.grant.second"));
        }
        return whyNotRequest(by)
                .or(() -> isOver(today) && act != GrantAct.SWITCH_OFF
                        ? Optional.of(new RuleBroken("identity.grant.over", toDay))
                        : Optional.empty());
    }

    /** Its requester takes it back before it is approved; heads of the owner and the national owner end it any time. */
    private Optional<RuleBroken> whyNotEnd(Standing by) {
        boolean head = by.owner() && by.me().may(IdentityPermissions.APPROVE_GRANTS);
        boolean requester = state == GrantState.REQUESTED && by.me().id().value() == requestedBy;
        return head || requester || by.national()
                ? Optional.empty()
                : Optional.of(new RuleBroken("identity.grant.notEnder"));
    }

    /** @param words the reason; an end needs one */
    void carryOut(GrantAct act, String words, Standing by, Instant now) {
        whyNot(act, by, Taipei.dayOf(now)).ifPresent(Grant::refuse);
        if (act == GrantAct.END && (words == null || words.isBlank())) {
            throw new RuleBroken("identity.grant.noReason");
        }
        if (act == GrantAct.APPROVE) {
            approvedBy = by.me().id().value();
        }
        write(act, words, by.me(), now);
    }

    /** Ends the grant of one record that a reviewer found without reason. */
    void close(String words, Actor me, Instant now) {
        if (GrantAct.END.whyNot(state).isEmpty()) {
            write(GrantAct.END, words, me, now);
        }
    }

    /** Still needed: looked at again on that day, within its time. */
    void review(LocalDate next, String words, Standing by, Instant now) {
        LocalDate today = Taipei.dayOf(now);
        whyNot(GrantAct.REVIEW, by, today).ifPresent(Grant::refuse);
        if (next == null || !next.isAfter(today) || next.isAfter(toDay)) {
            throw new RuleBroken("identity.grant.reviewOutside", today.plusDays(1), toDay);
        }
        reviewOn = next;
        write(GrantAct.REVIEW, words, by.me(), now);
    }

    private void write(GrantAct act, String words, Actor me, Instant now) {
        state = act.leadsTo(state);
        steps.add(new GrantStep(this, act, words == null || words.isBlank() ? null : words.strip(), me, now));
    }

    private static void refuse(RuleBroken obstacle) {
        throw obstacle;
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(toDay);
    }

    public Long id() {
        return id;
    }

    /** The moment a grant of one record closes by itself; null for others, whose days end it. */
    Instant until() {
        return until;
    }

    public OfficeId owner() {
        return new OfficeId(ownerOfficeId);
    }

    /** The office it is given to, or null where a person is named. */
    public OfficeId granteeOffice() {
        return granteeOfficeId == null ? null : new OfficeId(granteeOfficeId);
    }

    public AccountId granteeAccount() {
        return granteeAccountId == null ? null : new AccountId(granteeAccountId);
    }

    public Set<String> kinds() {
        return Set.copyOf(kinds);
    }

    public String purpose() {
        return purpose;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public Period period() {
        return new Period(fromDay, toDay);
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    public GrantState state() {
        return state;
    }

    public int version() {
        return version;
    }

    /** Its life, oldest first. */
    public List<GrantStep> steps() {
        return List.copyOf(steps);
    }
}
