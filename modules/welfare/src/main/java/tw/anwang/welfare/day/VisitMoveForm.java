package tw.anwang.welfare.day;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.page.PageWords;

/** Moving the next visit of a case to another day. */
@Named
@ViewScoped
public class VisitMoveForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "welfare.visitMove";

    @Inject
    FamilyCases cases;

    @Inject
    VisitMoves moves;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    private long caseId;
    private int version;
    private LocalDate latest;
    private LocalDate to;
    private String why;
    private transient FamilyCase visited;

    public void load() {
        visited = cases.read(caseId);
        version = visited.version();
        latest = moves.latest(visited);
    }

    public String save() {
        int shown = version;
        visited = null;
        version = getVisited().version();
        if (version != shown) {
            words.changedSince();
            return null;
        }
        moves.move(caseId, version, to, why);
        drafts.discard(DRAFT, String.valueOf(caseId));
        words.done("visitMove.done");
        return "/welfare/today?faces-redirect=true";
    }

    /** Why it cannot be moved, or an empty text. */
    public String getObstacle() {
        return words.of(VisitMoveRules.whyNotMove(getVisited(), user.getMe()));
    }

    /** The last day that is allowed, or null. */
    public LocalDate getLatest() {
        return latest;
    }

    public FamilyCase getVisited() {
        visited = visited == null ? cases.byId(caseId) : visited;
        return visited;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
