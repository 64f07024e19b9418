package tw.anwang.welfare.decision;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.code.CodeWords;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.page.PageWords;

/** Proposing what becomes of a case, and deciding on it. */
@Named
@ViewScoped
public class CaseDecisionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "welfare.decision";

    @Inject
    FamilyCases cases;

    @Inject
    Decisions decisions;

    @Inject
    CodeWords codeWords;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long caseId;
    private Long id;
    private int version;
    private Outcome outcome;
    private List<String> reasons = new ArrayList<>();
    private String said;
    private String why;
    private String unmeasured;
    private transient FamilyCase proposed;
    private transient CaseDecision latest;

    public void load() {
        proposed = cases.read(caseId);
        if (id == null && getLatest() != null) {
            id = latest.id();
            version = latest.version();
        }
    }

    public String propose() {
        decisions.propose(caseId, outcome, reasons, said, unmeasured);
        drafts.discard(DRAFT, String.valueOf(caseId));
        words.done("decision.proposed");
        return toCase();
    }

    public String approve() {
        decisions.approve(caseId, id, version);
        words.done("decision.approved");
        return toCase();
    }

    public String giveBack() {
        decisions.giveBack(caseId, id, version, why);
        words.done("decision.returned");
        return toCase();
    }

    private String toCase() {
        return "/welfare/familyCase?faces-redirect=true&id=" + caseId;
    }

    /** Whether it lies with the supervisor. */
    public boolean isInReview() {
        return getProposed().state() == CaseState.REVIEW;
    }

    /** Why nothing can be proposed, or an empty text. */
    public String getObstacle() {
        return words.of(DecisionRules.whyNotPropose(getProposed(), user.getMe()));
    }

    /** Why it cannot be decided on, or an empty text. */
    public String getUndecided() {
        return words.of(DecisionRules.whyNotDecide(getProposed(), getLatest().writer(), user.getMe()));
    }

    /** Why it cannot be approved, or an empty text. */
    public String getUnapproved() {
        return words.of(DecisionRules.whyNotDecide(getProposed(), getLatest().writer(), user.getMe())
                .or(() -> decisions.whyNotApprove(getProposed(), getLatest())));
    }

    /** What may be proposed in the state in which the case is. */
    public List<SelectItem> getOutcomes() {
        return Stream.of(Outcome.values())
                .filter(one -> one.from() == getProposed().state())
                .map(one -> new SelectItem(one, words.key(one.getLabelKey())))
                .toList();
    }

    /** Reasons that may be chosen in that state. */
    public List<SelectItem> getChoices() {
        return codeWords.choices(getProposed().state() == CaseState.ASSESSING ? "NOT_OPENED" : "CLOSED");
    }

    /** A reason of the latest proposal, in words. */
    public String reason(String code) {
        return codeWords.name(getLatest().outcome().reasons().name(), code);
    }

    public FamilyCase getProposed() {
        proposed = proposed == null ? cases.byId(caseId) : proposed;
        return proposed;
    }

    /** The latest proposal, or null. */
    public CaseDecision getLatest() {
        latest = latest == null ? decisions.latest(caseId).orElse(null) : latest;
        return latest;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public List<String> getReasons() {
        return reasons;
    }

    public void setReasons(List<String> reasons) {
        this.reasons = reasons;
    }

    /** Why, in words. */
    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    /** Why there is no second measure. */
    public String getUnmeasured() {
        return unmeasured;
    }

    public void setUnmeasured(String unmeasured) {
        this.unmeasured = unmeasured;
    }

    /** Why it goes back. */
    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
