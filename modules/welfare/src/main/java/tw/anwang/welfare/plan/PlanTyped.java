package tw.anwang.welfare.plan;

import java.io.Serializable;
import java.time.LocalDate;

/** What stands in the fields of the page of a plan. */
public class PlanTyped implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String WORKER = "WORKER";

    private Long factor;
    private Long person;
    private String goalWords;
    private Long goal;
    private String taskWords;
    private String doer = WORKER;
    private String office;
    private LocalDate until;
    private Long task;
    private PlanTask.State how;
    private String result;
    private LocalDate review;
    private String why;

    DoneBy doneBy() {
        boolean member = doer != null && doer.chars().allMatch(Character::isDigit);
        PlanTask.Doer kind =
                member ? PlanTask.Doer.MEMBER : WORKER.equals(doer) ? PlanTask.Doer.WORKER : PlanTask.Doer.OFFICE;
        return new DoneBy(kind, member ? Long.valueOf(doer) : null, office);
    }

    /** Factor of a new goal. */
    public Long getFactor() {
        return factor;
    }

    public void setFactor(Long factor) {
        this.factor = factor;
    }

    /** Member whose goal it is; null for the family. */
    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getGoalWords() {
        return goalWords;
    }

    public void setGoalWords(String goalWords) {
        this.goalWords = goalWords;
    }

    /** Goal of a new task. */
    public Long getGoal() {
        return goal;
    }

    public void setGoal(Long goal) {
        this.goal = goal;
    }

    public String getTaskWords() {
        return taskWords;
    }

    public void setTaskWords(String taskWords) {
        this.taskWords = taskWords;
    }

    /** WORKER, OFFICE, or the id of a member. */
    public String getDoer() {
        return doer;
    }

    public void setDoer(String doer) {
        this.doer = doer;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** Task that ends. */
    public Long getTask() {
        return task;
    }

    public void setTask(Long task) {
        this.task = task;
    }

    public PlanTask.State getHow() {
        return how;
    }

    public void setHow(PlanTask.State how) {
        this.how = how;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public LocalDate getReview() {
        return review;
    }

    public void setReview(LocalDate review) {
        this.review = review;
    }

    /** Why it goes back. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
