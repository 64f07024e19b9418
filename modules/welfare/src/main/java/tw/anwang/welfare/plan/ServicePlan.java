package tw.anwang.welfare.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** One edition of the plan of a case. */
@Entity
@Table(name = "welfare_plan")
public class ServicePlan {
    /** How far it is. */
    public enum State {
        WRITTEN("open"),
        PROPOSED("soon"),
        RETURNED("late"),
        APPROVED("done"),
        REPLACED("none");

        private final String chip;

        State(String chip) {
            this.chip = chip;
        }

        /** The colour of its chip. */
        public String getChip() {
            return chip;
        }

        public String getLabelKey() {
            return "plan.state." + name();
        }

        /** Goals and tasks may still be put into it. */
        public boolean isWritten() {
            return this == WRITTEN || this == RETURNED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private long caseId;

    private int edition;

    @Enumerated(EnumType.STRING)
    private State state = State.WRITTEN;

    @Column(name = "review_on")
    private LocalDate reviewOn;

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

    private int acts;

    @Version
    private int version;

    protected ServicePlan() {}

    ServicePlan(long caseId, int edition, Actor me) {
        this.caseId = caseId;
        this.edition = edition;
        this.writerId = me.id().value();
        this.writerName = me.name();
    }

    /** A goal or a task of it is other than before: whoever read it before has an old version. */
    void acted() {
        acts++;
    }

    void handIn(LocalDate review, Actor me, Instant now) {
        state = State.PROPOSED;
        reviewOn = review;
        writerId = me.id().value();
        writerName = me.name();
        handedInAt = now;
        returnedWhy = null;
    }

    void approve(Actor me, Instant now) {
        state = State.APPROVED;
        decided(me, now);
    }

    void giveBack(String why, Actor me, Instant now) {
        state = State.RETURNED;
        returnedWhy = why;
        decided(me, now);
    }

    private void decided(Actor me, Instant now) {
        deciderName = me.name();
        decidedAt = now;
    }

    void replaced() {
        state = State.REPLACED;
    }

    public Long id() {
        return id;
    }

    public int edition() {
        return edition;
    }

    public State state() {
        return state;
    }

    /** 下次檢視: the last day on which it is looked at again; null before it is handed in. */
    public LocalDate reviewOn() {
        return reviewOn;
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

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it came back, or null. */
    public String returnedWhy() {
        return returnedWhy;
    }

    public int version() {
        return version;
    }
}
