package tw.anwang.welfare.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.kernel.PageMessages;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.page.PageWords;

/** Assessing a family: begins with what the latest assessment says. */
@Named
@ViewScoped
public class AssessmentForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "welfare.assessment";

    @Inject
    FamilyCases cases;

    @Inject
    Assessments assessments;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    @Inject
    PageWords words;

    private long caseId;
    private AssessmentTyped typed;
    private Map<Long, Boolean> chosen;
    private transient FamilyCase assessed;
    private transient FactorList list;
    private transient List<Dimension> dimensions;
    private transient Assessment latest;
    private transient Scale scale;

    /** 脆弱面向 with its factors. */
    public record Dimension(int number, List<Factor> factors) {}

    public void load() {
        if (typed == null) {
            assessed = cases.read(caseId);
            latest = assessments.latest(caseId).orElse(null);
            typed = latest == null ? new AssessmentTyped() : AssessmentTyped.of(latest.words(), shown());
            chosen = new HashMap<>();
            if (latest != null) {
                latest.factors().forEach(factor -> chosen.put(factor, true));
            }
        }
    }

    /** Who may not assess reads it as on the page of the case. */
    private UnaryOperator<String> shown() {
        return AssessmentRules.whyNotAssess(assessed, user.getMe()).isEmpty()
                ? UnaryOperator.identity()
                : masking::text;
    }

    public String save() {
        AssessmentWords said = typed.words();
        assessments.handIn(
                caseId,
                chosen.entrySet().stream()
                        .filter(one -> Boolean.TRUE.equals(one.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                said);
        drafts.discard(DRAFT, String.valueOf(caseId));
        words.saved("assessment.saved", typed.all());
        return "/welfare/familyCase?faces-redirect=true&id=" + caseId;
    }

    /** Why it cannot be handed in, or an empty text. */
    public String getObstacle() {
        return words.of(AssessmentRules.whyNotAssess(getAssessed(), user.getMe()));
    }

    public FamilyCase getAssessed() {
        assessed = assessed == null ? cases.byId(caseId) : assessed;
        return assessed;
    }

    public FactorList getList() {
        list = list == null ? assessments.listOf(getAssessed()) : list;
        return list;
    }

    public Scale getScale() {
        scale = scale == null ? assessments.scaleOf(getAssessed()) : scale;
        return scale;
    }

    public List<Dimension> getDimensions() {
        if (dimensions == null) {
            Map<Integer, List<Factor>> byDimension = assessments.factors(getList()).stream()
                    .collect(Collectors.groupingBy(Factor::dimension, TreeMap::new, Collectors.toList()));
            dimensions = byDimension.entrySet().stream()
                    .map(one -> new Dimension(one.getKey(), one.getValue()))
                    .toList();
        }
        return dimensions;
    }

    public String name(Factor factor) {
        return factor.code() + " " + factor.name(PageMessages.locale());
    }

    /** What was handed in last, where this page was opened with it; null otherwise. */
    public Assessment getLatest() {
        return latest;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public AssessmentTyped getTyped() {
        return typed;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }
}
