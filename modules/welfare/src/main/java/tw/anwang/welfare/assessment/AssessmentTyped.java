package tw.anwang.welfare.assessment;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/** What stands in the fields of an assessment. */
public class AssessmentTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer home;
    private Integer support;
    private String reason;
    private String diagnosis;
    private String goals;
    private String plan;

    /** @param shown what the person may read of running text: all of it, who may assess */
    static AssessmentTyped of(AssessmentWords said, UnaryOperator<String> shown) {
        AssessmentTyped typed = new AssessmentTyped();
        typed.home = said.home();
        typed.support = said.support();
        typed.reason = shown.apply(said.reason());
        typed.diagnosis = shown.apply(said.diagnosis());
        typed.goals = shown.apply(said.goals());
        typed.plan = shown.apply(said.plan());
        return typed;
    }

    AssessmentWords words() {
        return new AssessmentWords(home, support, reason, diagnosis, goals, plan);
    }

    /** All that was typed, for what others read masked. */
    String all() {
        return String.join("\n", reason, diagnosis, goals, plan);
    }

    public Integer getHome() {
        return home;
    }

    public void setHome(Integer home) {
        this.home = home;
    }

    public Integer getSupport() {
        return support;
    }

    public void setSupport(Integer support) {
        this.support = support;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDiagnosis() {
        return diagnosis;
    }

    public void setDiagnosis(String diagnosis) {
        this.diagnosis = diagnosis;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
