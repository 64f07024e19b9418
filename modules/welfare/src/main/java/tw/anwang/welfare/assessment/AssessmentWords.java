package tw.anwang.welfare.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RuleBroken;

/** What an assessment says besides the factors: the content that article 5 asks for, and two scores. */
@Embeddable
public class AssessmentWords {
    private static final int WORDS = 10_000;

    @Column(name = "home_score")
    private int home;

    @Column(name = "support_score")
    private int support;

    private String reason;

    private String diagnosis;

    private String goals;

    private String plan;

    protected AssessmentWords() {}

    /** @throws RuleBroken where a text or a score is missing; on which scale it lies, the list of the case says */
    public AssessmentWords(Integer home, Integer support, String reason, String diagnosis, String goals, String plan) {
        this.home = score(home);
        this.support = score(support);
        this.reason = text(reason, "noReason");
        this.diagnosis = text(diagnosis, "noDiagnosis");
        this.goals = text(goals, "noGoals");
        this.plan = text(plan, "noPlan");
    }

    private static int score(Integer given) {
        if (given == null) {
            throw new RuleBroken("welfare.assessment.noScore");
        }
        return given;
    }

    private static String text(String typed, String missing) {
        String text = TextLength.atMost(WORDS, typed);
        if (text == null) {
            throw new RuleBroken("welfare.assessment." + missing);
        }
        return text;
    }

    /** 家庭環境. */
    public int home() {
        return home;
    }

    /** 外部支持. */
    public int support() {
        return support;
    }

    /** 原因確認. */
    public String reason() {
        return reason;
    }

    /** 問題診斷與評估. */
    public String diagnosis() {
        return diagnosis;
    }

    /** 服務目標. */
    public String goals() {
        return goals;
    }

    /** 處遇計畫建議. */
    public String plan() {
        return plan;
    }
}
