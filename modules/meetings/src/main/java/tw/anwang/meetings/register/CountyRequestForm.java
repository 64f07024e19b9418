package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.desk.OfficeWords;
import tw.anwang.desk.TypedOffices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.page.PageWords;

/** Writing a request, or correcting one that was given back. */
@Named
@ViewScoped
public class CountyRequestForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meetings.countyRequest";

    @Inject
    CountyRequests requests;

    @Inject
    RequestThemes themes;

    @Inject
    TypedOffices typedOffices;

    @Inject
    OfficeWords officeWords;

    @Inject
    Drafts drafts;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private Long id;
    private int version;
    private RequestTyped typed;
    private List<Difference> differences = List.of();
    private transient CountyRequest found;

    public void load() {
        if (typed != null) {
            return;
        }
        typed = id == null ? new RequestTyped() : RequestTyped.of(getFound(), asked());
        version = id == null ? 0 : getFound().version();
        if (id == null) {
            typed.setYear(String.valueOf(Taipei.today(clock).getYear() - 1911));
        }
    }

    private String asked() {
        return officeWords.lines(requests.asked(id));
    }

    public String save() {
        Set<Long> offices = typedOffices.several(typed.getAsked(), Taipei.today(clock));
        RequestWords saved = typed.words();
        String draft = getDraft();
        if (id == null) {
            id = requests.draft(typed.commonYear(), saved, offices, typed.getGrade());
        } else if (savedFirst(saved, offices)) {
            return null;
        } else {
            requests.amend(id, version, saved, offices);
        }
        drafts.discard(DRAFT, draft);
        words.saved("countyRequest.saved", typed.all());
        return "/meetings/countyRequest?faces-redirect=true&id=" + id;
    }

    /** Whether somebody else saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst(RequestWords saved, Set<Long> offices) {
        found = null;
        differences = getFound().version() == version
                ? List.of()
                : Difference.between(shown(found.words(), asked()), shown(saved, officeWords.lines(offices)));
        version = found.version();
        return !differences.isEmpty();
    }

    private Map<String, String> shown(RequestWords said, String asked) {
        Map<String, String> shown = said.shown();
        shown.put("countyRequest.theme", themes.name(said.themeId()));
        shown.put("countyRequest.asked", asked);
        return shown;
    }

    /** Which draft belongs here: a new request, or one that is there. */
    public String getDraft() {
        return id == null ? "new" : id.toString();
    }

    /** Why it cannot be saved, or an empty text. */
    public String getObstacle() {
        return words.of(
                id == null
                        ? RequestRules.whyNotDraft(requests.bureau(), user.getMe())
                        : RequestRules.whyNotAmend(getFound(), user.getMe()));
    }

    private CountyRequest getFound() {
        found = found == null ? requests.byId(id) : found;
        return found;
    }

    /** Those in use, and the one that the request has. */
    public List<RequestTheme> getThemes() {
        return themes.all().stream()
                .filter(one -> one.isInUse() || Objects.equals(one.id(), typed.getTheme()))
                .toList();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public RequestTyped getTyped() {
        return typed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
