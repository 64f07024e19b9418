package tw.anwang.meetings.proposal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.answer.Upload;
import tw.anwang.meetings.page.PageWords;

/** Writing a proposal to a meeting, or completing one that was given back. */
@Named
@ViewScoped
public class ProposalForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meetings.proposal";

    @Inject
    Proposals proposals;

    @Inject
    CallSheets calls;

    @Inject
    ProposalSheets sheets;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private Long id;
    private long meeting;
    private Long office;
    private int version;
    private ProposalTyped typed;
    private List<Difference> differences = List.of();
    private transient List<Part> chosen;
    private transient CallSheet call;
    private transient Proposal found;

    public void load() {
        if (id != null) {
            meeting = getFound().meetingId();
        }
        getCall();
        if (typed == null) {
            typed = id == null
                    ? new ProposalTyped()
                    : ProposalTyped.of(getFound().words());
            version = id == null ? 0 : found.version();
        }
    }

    /** What the staff unit asked to complete, or null. */
    public String getMissing() {
        return id == null ? null : sheets.missing(getFound());
    }

    public String save() throws IOException {
        ProposalWords saved = typed.words();
        String draft = getDraft();
        if (id == null) {
            id = proposals.handIn(meeting, office == null ? null : new OfficeId(office), saved, Upload.all(chosen));
        } else if (savedFirst(saved)) {
            return null;
        } else {
            proposals.amend(id, version, saved, Upload.all(chosen));
        }
        drafts.discard(DRAFT, draft);
        found = null;
        words.saved(getFound().isLate() ? "proposal.handedInLate" : "proposal.handedIn", typed.all());
        return "/meetings/proposal?faces-redirect=true&id=" + id;
    }

    /** Whether somebody else saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst(ProposalWords saved) {
        found = null;
        differences = getFound().version() == version
                ? List.of()
                : Difference.between(found.words().shown(), saved.shown());
        version = found.version();
        return !differences.isEmpty();
    }

    /** Which draft belongs here: the next proposal to a meeting, or a proposal. */
    public String getDraft() {
        return id == null ? "meeting " + meeting : id.toString();
    }

    /** Why it cannot be handed in, or an empty text. */
    public String getObstacle() {
        return words.of(id == null ? getCall().obstacle() : proposals.whyNotAmend(getFound()));
    }

    public CallSheet getCall() {
        call = call == null ? calls.of(meeting) : call;
        return call;
    }

    private Proposal getFound() {
        found = found == null ? proposals.byId(id) : found;
        return found;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public ProposalTyped getTyped() {
        return typed;
    }

    public List<Part> getChosen() {
        return chosen;
    }

    public void setChosen(List<Part> chosen) {
        this.chosen = chosen;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Id of the office that proposes, where the person is asked for several; null for the own one. */
    public Long getOffice() {
        return office;
    }

    public void setOffice(Long office) {
        this.office = office;
    }

    public long getMeeting() {
        return meeting;
    }

    public void setMeeting(long meeting) {
        this.meeting = meeting;
    }
}
