package tw.anwang.welfare.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/** What somebody does for a goal until a day. */
@Entity
@Table(name = "welfare_plan_task")
public class PlanTask {
    private static final int WORDS = 500;

    /** Who does it. */
    public enum Doer {
        WORKER,
        MEMBER,
        OFFICE
    }

    /** How far it is; what is dropped was not done, and says why. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "goal_id")
    private long goalId;

    private String words;

    @Enumerated(EnumType.STRING)
    private Doer doer;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "office_words")
    private String office;

    @Column(name = "until_on")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String result;

    protected PlanTask() {}

    /** @throws RuleBroken where a word or the day is missing */
    PlanTask(long goalId, String words, DoneBy by, LocalDate until) {
        this.goalId = goalId;
        this.words = TextLength.atMost(WORDS, words);
        this.doer = by.doer();
        this.personId = by.person();
        this.office = by.office();
        this.until = until;
        if (this.words == null) {
            throw new RuleBroken("welfare.plan.noTask");
        }
        if (until == null) {
            throw new RuleBroken("welfare.plan.noUntil");
        }
    }

    PlanTask takenOver(long goal) {
        return new PlanTask(goal, words, new DoneBy(doer, personId, office), until);
    }

    /** @throws RuleBroken where it is ended already, or the result is missing */
    void end(State how, String said) {
        if (state != State.OPEN) {
            throw new RuleBroken("welfare.plan.ended");
        }
        result = TextLength.atMost(WORDS, said);
        if (how == null || how == State.OPEN || result == null) {
            throw new RuleBroken("welfare.plan.noResult");
        }
        state = how;
    }

    public Long id() {
        return id;
    }

    public long goalId() {
        return goalId;
    }

    public String words() {
        return words;
    }

    public Doer doer() {
        return doer;
    }

    /** The member who does it, or null. */
    public Long personId() {
        return personId;
    }

    /** The other office, in words, or null. */
    public String office() {
        return office;
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** What came of it; null while it is open. */
    public String result() {
        return result;
    }
}
