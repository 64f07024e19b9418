package tw.anwang.welfare.visit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.page.PageWords;

/** Writing a note, or correcting one. */
@Named
@ViewScoped
public class VisitForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = NoteDraft.PAGE;

    @Inject
    FamilyCases cases;

    @Inject
    Visits visits;

    @Inject
    Drafts drafts;

    @Inject
    UnsentNote unsent;

    @Inject
    CurrentUser user;

    @Inject
    Masking masking;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private Long id;
    private Long caseId;
    private int version;
    private VisitTyped typed;
    private List<Difference> differences = List.of();
    private transient Visit note;
    private transient FamilyCase visited;

    public void load() {
        if (typed != null) {
            return;
        }
        typed = id == null
                ? VisitTyped.now(clock.instant())
                : VisitTyped.of(getNote().words(), shown());
        version = id == null ? 0 : getNote().version();
        caseId = id == null ? caseId : Long.valueOf(getNote().caseId());
        visited = cases.read(caseId == null ? 0 : caseId); // an address without either is no case
    }

    /** Who may not correct it reads it as on the page of the case. */
    private UnaryOperator<String> shown() {
        return VisitRules.whyNotCorrect(getNote(), user.getMe()).isEmpty() ? UnaryOperator.identity() : masking::text;
    }

    public String save() {
        VisitWords saved = typed.words();
        String draft = getDraft();
        if (id == null) {
            visits.write(caseId, saved);
        } else if (savedFirst(saved)) {
            return null;
        } else {
            visits.correct(id, version, saved, typed.getWhy());
        }
        drafts.discard(DRAFT, draft);
        words.saved("visit.saved", saved.words());
        return toCase();
    }

    /** Whether somebody else saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst(VisitWords saved) {
        note = null;
        differences = getNote().version() == version
                ? List.of()
                : Difference.between(note.words().shown(), saved.shown());
        version = note.version();
        return !differences.isEmpty();
    }

    public String takeBack() {
        visits.takeBack(id);
        drafts.discard(DRAFT, getDraft());
        words.done("visit.takenBack");
        return toCase();
    }

    /** To who works on the case now. */
    public String giveDraft() {
        unsent.give(caseId);
        words.done("visit.draftGiven");
        return toCase();
    }

    /** Whether this person typed a note here before the case went to somebody else. */
    public boolean isUnsent() {
        return id == null
                && !getObstacle().isEmpty()
                && drafts.draft(DRAFT, getDraft()).isPresent();
    }

    private String toCase() {
        return "/welfare/familyCase?faces-redirect=true&id=" + caseId;
    }

    /** Which draft belongs here: a new note of the case, or one that is there. */
    public String getDraft() {
        return id == null ? NoteDraft.record(caseId) : id.toString();
    }

    /** Why it cannot be saved, or an empty text. */
    public String getObstacle() {
        return words.of(
                id == null
                        ? VisitRules.whyNotWrite(getVisited(), user.getMe())
                        : VisitRules.whyNotCorrect(getNote(), user.getMe()));
    }

    /** Why it cannot be taken back, or an empty text. */
    public String getStays() {
        return words.of(VisitRules.whyNotTakeBack(getNote(), user.getMe()));
    }

    /** The note that is corrected; null for a new one. */
    public Visit getNote() {
        note = note == null && id != null ? visits.byId(id) : note;
        return note;
    }

    public List<VisitEdition> getEditions() {
        return id == null ? List.of() : visits.editions(id);
    }

    public FamilyCase getVisited() {
        visited = visited == null ? cases.byId(caseId) : visited;
        return visited;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public VisitTyped getTyped() {
        return typed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }
}
