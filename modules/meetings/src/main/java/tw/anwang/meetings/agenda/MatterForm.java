package tw.anwang.meetings.agenda;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.meetings.page.PageWords;

/** 案由, 說明 and 建議 of a matter that the staff unit wrote. */
@Named
@ViewScoped
public class MatterForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meetings.matter";

    @Inject
    DraftResolutions agendas;

    @Inject
    MatterWords matters;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private long id;
    private int version = -1;
    private String subject;
    private String explanation;
    private String suggestion;
    private List<Difference> differences = List.of();
    private transient AgendaSheet agenda;

    public void load() {
        if (version < 0) {
            AgendaSheet.Matter found = getAgenda().matter(id);
            version = found.version();
            subject = found.subject();
            explanation = found.explanation();
            suggestion = found.suggestion();
        }
    }

    public String save() {
        if (savedFirst()) {
            return null;
        }
        matters.reword(id, version, subject, explanation, suggestion);
        drafts.discard(DRAFT, String.valueOf(id));
        words.done("agenda.reworded");
        return "/meetings/agenda?faces-redirect=true&meeting=" + getAgenda().meetingId();
    }

    private boolean savedFirst() {
        agenda = null;
        AgendaSheet.Matter now = getAgenda().matter(id);
        differences = now.version() == version
                ? List.of()
                : Difference.between(
                        shown(now.subject(), now.explanation(), now.suggestion()),
                        shown(subject, explanation, suggestion));
        version = now.version();
        return !differences.isEmpty();
    }

    private static Map<String, String> shown(String subject, String explanation, String suggestion) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("proposal.subject", subject);
        shown.put("proposal.explanation", explanation);
        shown.put("proposal.suggestion", suggestion);
        return shown;
    }

    public AgendaSheet getAgenda() {
        agenda = agenda == null ? agendas.agendaOf(id) : agenda;
        return agenda;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(String suggestion) {
        this.suggestion = suggestion;
    }
}
