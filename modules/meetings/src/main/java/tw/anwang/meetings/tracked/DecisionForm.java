package tw.anwang.meetings.tracked;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.page.TextLength;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Writes down what was approved on file (簽奉核定) between two meetings. */
@Named
@ViewScoped
public class DecisionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TrackedItems items;

    @Inject
    SeriesList seriesList;

    @Inject
    CurrentUser user;

    private long id;
    private int version;
    private String number;
    private String title;
    private long seriesId;
    private Act act = Act.RELEASE;
    private LocalDate approvalDate;
    private String approvalNumber;
    private String into;
    private String movedTo;
    private String note;

    public void load() {
        TrackedItem item = items.byId(id);
        TrackedItemPolicy.whyNotKeep(item, user.getMe()).ifPresent(obstacle -> {
            throw obstacle;
        });
        version = item.version();
        number = item.number();
        title = item.title();
        seriesId = item.origin().seriesId();
    }

    public String save() {
        items.decide(
                id, version, decision(Basis.approval(approvalDate, approvalNumber, TextLength.atMost(1000, note))));
        return "/meetings/trackedItem?faces-redirect=true&id=" + id;
    }

    private Decision decision(Basis basis) {
        return switch (act) {
            case MERGE -> Decision.mergeInto(items.numbered(seriesId, into), basis);
            case MOVE -> Decision.moveTo(movedTo, basis);
            default -> new Decision(act, basis, null, null);
        };
    }

    /** Series to which the item may be moved; other bodies are typed. */
    public List<SeriesChoice> getSeries() {
        return seriesList.choices().stream()
                .filter(series -> series.id() != seriesId)
                .toList();
    }

    public List<Act> getActs() {
        return List.of(Act.RELEASE, Act.SELF, Act.MERGE, Act.MOVE, Act.RESUME, Act.KEEP);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act;
    }

    public LocalDate getApprovalDate() {
        return approvalDate;
    }

    public void setApprovalDate(LocalDate approvalDate) {
        this.approvalDate = approvalDate;
    }

    public String getApprovalNumber() {
        return approvalNumber;
    }

    public void setApprovalNumber(String approvalNumber) {
        this.approvalNumber = approvalNumber;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getMovedTo() {
        return movedTo;
    }

    public void setMovedTo(String movedTo) {
        this.movedTo = movedTo;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
