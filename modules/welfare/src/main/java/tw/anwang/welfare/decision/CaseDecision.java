package tw.anwang.welfare.decision;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;
import tw.anwang.welfare.code.Code;

/** What a worker proposed for a case, and what was decided on it. */
@Entity
@Table(name = "welfare_decision")
public class CaseDecision {
    /** How far it is. */
    public enum State {
        PROPOSED,
        APPROVED,
        RETURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @ElementCollection
    @CollectionTable(name = "welfare_decision_reason", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "code")
    private Set<String> reasons;

    private String words;

    @Enumerated(EnumType.STRING)
    private State state = State.PROPOSED;

    @Column(name = "writer_id")
    private long writerId;

    @Column(name = "writer_name")
    private String writerName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "decider_name")
    private String deciderName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "returned_why")
    private String returnedWhy;

    @Column(name = "unmeasured_why")
    private String unmeasured;

    @Version
    private int version;

    protected CaseDecision() {}

    CaseDecision(long caseId, Outcome outcome, Collection<Code> reasons, String words, Actor me, Instant now) {
        this.caseId = caseId;
        this.outcome = outcome;
        this.reasons = reasons.stream().map(Code::code).collect(Collectors.toSet());
        this.words = words;
        this.writerId = me.id().value();
        this.writerName = me.name();
        this.handedInAt = now;
    }

    /** Taken where the case was before it came here. @param me who brought it */
    CaseDecision(long caseId, Outcome outcome, Set<String> reasons, String words, Actor me, Instant at) {
        this(caseId, outcome, List.of(), words, me, at);
        this.reasons = reasons;
        approve(me, at);
    }

    /** Whether that platform took it, and nobody here. */
    boolean isOf(String system) {
        return system.equals(words);
    }

    /** Closed without a second measure, for that reason. */
    void unmeasured(String why) {
        unmeasured = why;
    }

    void approve(Actor me, Instant now) {
        state = State.APPROVED;
        deciderName = me.name();
        decidedAt = now;
    }

    void giveBack(String why, Actor me, Instant now) {
        state = State.RETURNED;
        returnedWhy = why;
        deciderName = me.name();
        decidedAt = now;
    }

    public Long id() {
        return id;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Codes of its reasons. */
    public Set<String> reasons() {
        return reasons;
    }

    public String words() {
        return words;
    }

    public State state() {
        return state;
    }

    public AccountId writer() {
        return new AccountId(writerId);
    }

    public String writerName() {
        return writerName;
    }

    public Instant handedInAt() {
        return handedInAt;
    }

    public String deciderName() {
        return deciderName;
    }

    /** Null until it was approved or returned. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why there is no second measure, or null. */
    public String unmeasured() {
        return unmeasured;
    }

    /** Why it came back, or null. */
    public String returnedWhy() {
        return returnedWhy;
    }

    public int version() {
        return version;
    }
}
