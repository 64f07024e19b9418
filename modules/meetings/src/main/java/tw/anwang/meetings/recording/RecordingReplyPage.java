package tw.anwang.meetings.recording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Difference;
import tw.anwang.meetings.page.PageWords;

/** Answering one comment on a draft. */
@Named
@ViewScoped
public class RecordingReplyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RecordingComments comments;

    @Inject
    RecordingSheets sheets;

    @Inject
    PageWords words;

    private long id;
    private int version = -1;
    private Verdict verdict;
    private String answer;
    private List<Difference> differences = List.of();
    private transient RecordingComment found;

    public void load() {
        if (version < 0) {
            version = getFound().version();
            verdict = getFound().verdict();
            answer = getFound().answer();
        }
    }

    public String save() {
        found = null;
        if (getFound().version() != version) {
            differences =
                    Difference.between(shown(getFound().verdict(), getFound().answer()), shown(verdict, answer));
            version = getFound().version();
            if (!differences.isEmpty()) {
                return null;
            }
        }
        comments.answer(id, version, verdict, answer);
        words.done("recording.comment.answered");
        return "/meetings/recording?faces-redirect=true&id="
                + sheets.holding(getFound().itemId()).recording().id();
    }

    private Map<String, String> shown(Verdict said, String words) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("recording.verdict", said == null ? "" : this.words.key("recording.verdict." + said));
        fields.put("recording.answer", words);
        return fields;
    }

    public RecordingComment getFound() {
        found = found == null ? comments.byId(id) : found;
        return found;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
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

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
