package tw.anwang.meetings.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.identity.Grade;
import tw.anwang.meetings.answer.Upload;
import tw.anwang.meetings.grade.Graded;
import tw.anwang.meetings.page.PageWords;

/** Writing a draft on which opinions are wanted; whom to ask is said on {@link AskingForm}. */
@Named
@ViewScoped
public class ConsultationForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meetings.consultation";

    @Inject
    Consultations consultations;

    @Inject
    ConsultationEditions editions;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private Long id;
    private Long meeting;
    private Long item;
    private Long matter;
    private int version;
    private ConsultationTyped typed;
    private List<Difference> differences = List.of();
    private transient List<Part> chosen;

    public void load() {
        if (typed == null) {
            typed = id == null ? new ConsultationTyped() : saved();
            version = id == null ? 0 : consultations.byId(id).version();
        }
    }

    private ConsultationTyped saved() {
        return ConsultationTyped.of(consultations.byId(id), editions.typed(id));
    }

    public String save() throws IOException {
        String draft = getDraft();
        ConsultationContent content = typed.content();
        if (id == null) {
            id = consultations.draft(new Belonging(meeting, item, matter), content, Upload.all(chosen));
        } else if (savedFirst()) {
            return null;
        } else {
            consultations.amend(id, version, content, Upload.all(chosen));
        }
        drafts.discard(DRAFT, draft);
        words.saved("consultation.saved", typed.all());
        return "/meetings/consultation?faces-redirect=true&id=" + id;
    }

    /** Whether a colleague saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        int now = consultations.byId(id).version();
        differences =
                now == version ? List.of() : Difference.between(saved().shown(words::key), typed.shown(words::key));
        version = now;
        return !differences.isEmpty();
    }

    /** Why it cannot be saved, or an empty text. */
    public String getObstacle() {
        return words.of(editions.whyNotWrite(id));
    }

    /** Which draft belongs here: a new one with what it belongs to, or the consultation. */
    public String getDraft() {
        return id == null ? "new " + meeting + " " + item + " " + matter : id.toString();
    }

    public List<Grade> getGrades() {
        return Graded.STORED;
    }

    public ConsultationTyped getTyped() {
        return typed;
    }

    public List<Difference> getDifferences() {
        return differences;
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

    public Long getMeeting() {
        return meeting;
    }

    public void setMeeting(Long meeting) {
        this.meeting = meeting;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public Long getMatter() {
        return matter;
    }

    public void setMatter(Long matter) {
        this.matter = matter;
    }
}
