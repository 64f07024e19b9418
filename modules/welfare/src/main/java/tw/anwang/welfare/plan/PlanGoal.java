package tw.anwang.welfare.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/** What shall become of one vulnerability factor, for a member of the household or for the family. */
@Entity
@Table(name = "welfare_plan_goal")
public class PlanGoal {
    private static final int WORDS = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "factor_id")
    private long factorId;

    @Column(name = "person_id")
    private Long personId;

    private String words;

    protected PlanGoal() {}

    /** @param person null for the family @throws RuleBroken where a word is missing */
    PlanGoal(long planId, Long factor, Long person, String words) {
        if (factor == null) {
            throw new RuleBroken("welfare.plan.noFactor");
        }
        this.planId = planId;
        this.factorId = factor;
        this.personId = person;
        this.words = TextLength.atMost(WORDS, words);
        if (this.words == null) {
            throw new RuleBroken("welfare.plan.noGoal");
        }
    }

    PlanGoal takenOver(long next) {
        return new PlanGoal(next, factorId, personId, words);
    }

    public Long id() {
        return id;
    }

    public long planId() {
        return planId;
    }

    public long factorId() {
        return factorId;
    }

    /** Null for the family. */
    public Long personId() {
        return personId;
    }

    public String words() {
        return words;
    }
}
