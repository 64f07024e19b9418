package tw.anwang.indicators.saved;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Difference;
import tw.anwang.indicators.page.PageWords;
import tw.anwang.indicators.statistics.Statistics;
import tw.anwang.indicators.statistics.StatisticsAsked;
import tw.anwang.kernel.PageMessages;

/** Keeping a question under a name, or changing an own one. */
@Named
@ViewScoped
public class SavedQuestionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/indicators/savedQuestionList?faces-redirect=true";

    @Inject
    SavedQuestions questions;

    @Inject
    Statistics statistics;

    @Inject
    PageWords words;

    private Long id;
    private int version;
    private String question;
    private String name;
    private boolean shared;
    private List<Difference> differences = List.of();

    public void load() {
        if (id != null) {
            SavedQuestion kept = questions.own(id);
            version = kept.version();
            question = kept.question();
            name = kept.name();
            shared = kept.isShared();
        }
        question = StatisticsAsked.read(question).written();
    }

    public String save() {
        if (id == null) {
            questions.keep(name, shared, question);
        } else if (savedFirst()) {
            return null;
        } else {
            questions.change(id, version, name, shared);
        }
        words.done("saved.done");
        return LIST;
    }

    public String remove() {
        questions.remove(id, questions.own(id).version());
        words.done("saved.removed");
        return LIST;
    }

    /** Whether the person changed it elsewhere in between: both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        SavedQuestion now = questions.own(id);
        differences = now.version() == version
                ? List.of()
                : Difference.between(shown(now.name(), now.isShared()), shown(name, shared));
        version = now.version();
        return !differences.isEmpty();
    }

    private Map<String, String> shown(String called, boolean with) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("saved.name", called);
        shown.put("saved.shared", words.key(with ? "saved.shared.yes" : "saved.shared.no"));
        return shown;
    }

    /** What it asks for, in a line. */
    public String getDescribed() {
        return statistics.described(StatisticsAsked.read(question), PageMessages.locale());
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
