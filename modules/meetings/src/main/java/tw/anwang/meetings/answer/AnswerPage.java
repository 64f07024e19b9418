package tw.anwang.meetings.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.meetings.page.PageWords;

/** Answering: the officer writes and submits. Holds the id, the version read and the typed words. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AnswerSheets sheets;

    @Inject
    Answers answers;

    @Inject
    PageWords words;

    private Long id;
    private Long item;
    private int version = -1;
    private String text;
    private LocalDate expectedOn;
    private List<Difference> differences = List.of();
    private transient List<Part> chosen;
    private transient AnswerSheet sheet;

    /** Reads the answer afresh at each request; the typed words stay. */
    public void load() {
        id = id == null ? sheets.owedOn(item == null ? 0 : item) : id;
        if (version < 0) {
            version = getSheet().version();
            text = sheet.words().text();
            expectedOn = sheet.words().expectedOn();
        }
    }

    public String save() throws IOException {
        return done(answers::write, "answer.saved");
    }

    public String submit() throws IOException {
        return done(answers::submit, "answer.submitted");
    }

    /** A verb of {@link Answers} that takes what is typed along. */
    private interface Writing {
        void on(long answerId, int readVersion, AnswerWords words, List<Upload> uploads);
    }

    private String done(Writing verb, String key) throws IOException {
        if (savedByOthers()) {
            return null;
        }
        verb.on(id, version, typed(), Upload.all(chosen));
        words.saved(key, text);
        return "/meetings/answer?faces-redirect=true&id=" + id;
    }

    /** Shows both where somebody saved other words in between; the next save is made with both seen. */
    private boolean savedByOthers() {
        sheet = null;
        differences = getSheet().version() == version
                ? List.of()
                : Difference.between(sheet.words().shown(), typed().shown());
        version = sheet.version();
        return !differences.isEmpty();
    }

    private AnswerWords typed() {
        return new AnswerWords(text, expectedOn);
    }

    public AnswerSheet getSheet() {
        sheet = sheet == null ? sheets.byId(id) : sheet;
        return sheet;
    }

    public String getWhyNotWrite() {
        return words.of(getSheet().whyNotWrite());
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

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getExpectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }
}
