package tw.anwang.identity.grant;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import tw.anwang.kernel.Period;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

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

    @Embedded
    private Grantee grantee;

    @Column(name = "record_id")
    private Long recordId;

    @ElementCollection
    @CollectionTable(name = "identity_grant_kind", joinColumns = @JoinColumn(name = "grant_id"))
    @Column(name = "kind")
    private Set<String> kinds = new HashSet<>();

    @Embedded
    private GrantPaper paper;

    @Embedded
    private GrantTime time;

    @Embedded
    private GrantLife life;

    @Version
    private int version;

    @OneToMany(mappedBy = "grant", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<GrantStep> steps = new ArrayList<>();

    protected Grant() {}

    /** Asked for; opens nothing yet. @param receivedAt where the person it names works; null where an office is named */
    Grant(GrantTerms terms, OfficeId receivedAt, Standing standing, Instant now) {
        terms.whyNot(standing, Taipei.dayOf(now)).ifPresent(RuleBroken::refuse);
        ownerOfficeId = terms.owner().value();
        grantee = new Grantee(terms.granteeOffice(), terms.granteeAccount(), receivedAt);
        kinds.addAll(terms.kinds());
        paper = new GrantPaper(terms.purpose(), terms.legalBasis(), terms.documentNumber());
        time = new GrantTime(terms.period(), null);
        life = new GrantLife(standing.me(), terms.reviewOn());
        write(GrantAct.REQUEST, null, standing.me(), now);
    }

    /** One record for one person until that moment, at once: the review comes after. */
    Grant(String kind, long record, OfficeId lead, String reason, Actor me, Instant now, Instant until) {
        ownerOfficeId = lead.value();
        grantee = new Grantee(null, me.id(), me.office());
        recordId = record;
        kinds.add(kind);
        paper = new GrantPaper(reason, null, null);
        time = new GrantTime(new Period(Taipei.dayOf(now), Taipei.dayOf(until)), until);
        life = new GrantLife(me, time.period().to());
        write(GrantAct.SWITCH_ON, null, me, now);
    }

    /** Why this person cannot do that now: the page shows it beside the button. */
    public Optional<RuleBroken> whyNot(GrantAct act, Standing by, LocalDate today) {
        return life.whyNot(act, by, period(), today);
    }

    /** @param words the reason; an end needs one */
    void carryOut(GrantAct act, String words, Standing by, Instant now) {
        whyNot(act, by, Taipei.dayOf(now)).ifPresent(RuleBroken::refuse);
        if (act == GrantAct.END && (words == null || words.isBlank())) {
            throw new RuleBroken("identity.grant.noReason");
        }
        write(act, words, by.me(), now);
    }

    /** Follows from what was decided or happened elsewhere: nobody's right to do it is asked. @param me or null */
    void happens(GrantAct act, String words, Actor me, Instant now) {
        if (act.whyNot(state()).isEmpty()) {
            write(act, words, me, now);
        }
    }

    /** Still needed: looked at again on that day, within its time. */
    void review(LocalDate next, String words, Standing by, Instant now) {
        LocalDate today = Taipei.dayOf(now);
        whyNot(GrantAct.REVIEW, by, today).ifPresent(RuleBroken::refuse);
        life.lookAgain(next, period(), today);
        write(GrantAct.REVIEW, words, by.me(), now);
    }

    private void write(GrantAct act, String words, Actor me, Instant now) {
        life.take(act, me);
        steps.add(new GrantStep(this, act, words == null || words.isBlank() ? null : words.strip(), me, now));
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(period().to());
    }

    /** Whether its day of review has come while it still goes on. */
    public boolean isDue(LocalDate today) {
        return state() != GrantState.ENDED && !isOver(today) && !reviewOn().isAfter(today);
    }

    public Long id() {
        return id;
    }

    /** The moment a grant of one record closes by itself; null for others, whose days end it. */
    Instant until() {
        return time.until();
    }

    public OfficeId owner() {
        return new OfficeId(ownerOfficeId);
    }

    /** The office it is given to, or null where a person is named. */
    public OfficeId granteeOffice() {
        return grantee.office();
    }

    public AccountId granteeAccount() {
        return grantee.account();
    }

    public Set<String> kinds() {
        return Set.copyOf(kinds);
    }

    public String purpose() {
        return paper.purpose();
    }

    /** What it rests on. */
    public GrantPaper paper() {
        return paper;
    }

    public Period period() {
        return time.period();
    }

    public LocalDate reviewOn() {
        return life.reviewOn();
    }

    AccountId requester() {
        return life.requester();
    }

    public GrantState state() {
        return life.state();
    }

    public int version() {
        return version;
    }

    /** Its life, oldest first. */
    public List<GrantStep> steps() {
        return List.copyOf(steps);
    }
}
