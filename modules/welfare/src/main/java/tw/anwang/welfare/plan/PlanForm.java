package tw.anwang.welfare.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.page.PageWords;

/** Writing the plan of a case, and deciding on it. Keeps which version was read, and what was typed. */
@Named
@ViewScoped
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FamilyCases cases;

    @Inject
    Plans plans;

    @Inject
    Planning planning;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long caseId;
    private int version;
    private boolean writing;
    private boolean ending;
    private boolean waiting;
    private boolean deciding;
    private final PlanTyped typed = new PlanTyped();
    private transient FamilyCase planned;
    private transient List<ServicePlan> editions;

    public void load() {
        planned = cases.read(caseId);
        if (getLatest() == null) {
            return;
        }
        version = getLatest().version();
        Actor me = user.getMe();
        writing = PlanRules.whyNotWrite(planned, getLatest(), me).isEmpty();
        ending = PlanRules.whyNotEnd(planned, getLatest(), me).isEmpty();
        waiting = getLatest().state() == ServicePlan.State.PROPOSED;
        deciding = PlanRules.whyNotDecide(planned, getLatest(), me).isEmpty();
    }

    public String begin() {
        planning.begin(caseId);
        return again("plan.begun", null);
    }

    public String addGoal() {
        planning.addGoal(caseId, version, typed.getFactor(), typed.getPerson(), typed.getGoalWords());
        return again("plan.saved", "welfare.plan.goal");
    }

    public String removeGoal(long goal) {
        planning.removeGoal(caseId, version, goal);
        return again("plan.saved", null);
    }

    public String addTask() {
        if (typed.getGoal() == null) {
            throw new RuleBroken("welfare.plan.whichGoal");
        }
        planning.addTask(caseId, version, typed.getGoal(), typed.getTaskWords(), typed.doneBy(), typed.getUntil());
        return again("plan.saved", "welfare.plan.task");
    }

    public String endTask() {
        if (typed.getTask() == null) {
            throw new RuleBroken("welfare.plan.whichTask");
        }
        planning.endTask(caseId, version, typed.getTask(), typed.getHow(), typed.getResult());
        return again("plan.saved", "welfare.plan.end");
    }

    public String handIn() {
        planning.handIn(caseId, version, typed.getReview());
        return again("plan.handedIn", null);
    }

    public String approve() {
        planning.approve(caseId, version);
        return again("plan.approved", null);
    }

    public String giveBack() {
        planning.giveBack(caseId, version, typed.getWhy());
        return again("plan.returned", "welfare.plan.why");
    }

    private String again(String done, String draft) {
        if (draft != null) {
            drafts.discard(draft, String.valueOf(caseId));
        }
        words.done(done);
        return "/welfare/plan?faces-redirect=true&case=" + caseId;
    }

    /** Why no edition can be begun, or an empty text. */
    public String getNotBegun() {
        return words.of(
                getLatest() == null
                        ? PlanRules.whyNotPlan(getPlanned(), user.getMe())
                        : PlanRules.whyNotRevise(getPlanned(), getLatest(), user.getMe()));
    }

    /** Whether this person wrote in it when the page was opened: what is refused meanwhile keeps its text. */
    public boolean isWriting() {
        return writing;
    }

    /** Whether this person could say then how tasks ended. */
    public boolean isEnding() {
        return ending;
    }

    /** Whether it waited for its supervisor then. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Whether this person could decide on it then. */
    public boolean isDeciding() {
        return deciding;
    }

    /** Why it cannot be decided on, or an empty text. */
    public String getUndecided() {
        return words.of(PlanRules.whyNotDecide(getPlanned(), getLatest(), user.getMe()));
    }

    public FamilyCase getPlanned() {
        planned = planned == null ? cases.byId(caseId) : planned;
        return planned;
    }

    /** The newest first. */
    public List<ServicePlan> getEditions() {
        editions = editions == null ? plans.of(getPlanned()) : editions;
        return editions;
    }

    /** The newest edition, or null. */
    public ServicePlan getLatest() {
        return getEditions().stream().findFirst().orElse(null);
    }

    public PlanTyped getTyped() {
        return typed;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }
}
