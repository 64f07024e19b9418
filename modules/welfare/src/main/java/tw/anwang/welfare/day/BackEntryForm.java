package tw.anwang.welfare.day;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.desk.Drafts;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.page.PageWords;
import tw.anwang.welfare.visit.VisitTyped;
import tw.anwang.welfare.visit.VisitWords;
import tw.anwang.welfare.visit.Visits;

/** 補登: many notes typed one after another; reason, day and way stay from one to the next. */
@Named
@ViewScoped
public class BackEntryForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "welfare.backEntry";

    @Inject
    Visits visits;

    @Inject
    OwnCases own;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private Long caseId;
    private String why;
    private VisitTyped typed;
    private final List<Saved> saved = new ArrayList<>();
    private transient List<OwnCase> cases;

    /** One that was typed in this sitting: number and time alone. */
    public record Saved(long id, String number, Instant at) implements Serializable {}

    public void load() {
        typed = typed == null ? VisitTyped.now(clock.instant()) : typed;
    }

    public String save() {
        OwnCase chosen = getCases().stream()
                .filter(one -> Long.valueOf(one.id()).equals(caseId))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("welfare.backEntry.noCase"));
        VisitWords said = typed.words();
        saved.add(0, new Saved(visits.writeAfterwards(caseId, said, why), chosen.number(), said.visitedAt()));
        drafts.discard(DRAFT, "");
        words.done("backEntry.saved", chosen.number(), true);
        typed = typed.nextOne();
        caseId = null;
        return null;
    }

    public List<OwnCase> getCases() {
        cases = cases == null ? own.all() : cases;
        return cases;
    }

    public List<Saved> getSaved() {
        return saved;
    }

    public VisitTyped getTyped() {
        return typed;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
