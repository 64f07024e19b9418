package tw.anwang.meetings.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
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
    private String theirs;
    private transient AnswerSheet sheet;

    /** Reads the answer afresh at each request; the typed words stay. */
    public void load() {
        id = id == null ? sheets.owedOn(item) : id;
        if (version < 0) {
            version = getSheet().version();
            text = sheet.words().text();
            expectedOn = sheet.words().expectedOn();
        }
    }

    public String save() {
        if (savedByOthers()) {
            return null;
        }
        answers.write(id, version, typed());
        return again("answer.saved");
    }

    public String submit() {
        if (savedByOthers()) {
            return null;
        }
        answers.submit(id, version, typed());
        return again("answer.submitted");
    }

    /** Shows both texts where somebody saved in between. */
    private boolean savedByOthers() {
        theirs = getSheet().version() == version ? null : sheet.words().text();
        return theirs != null;
    }

    public void useTheirs() {
        text = theirs;
        keepMine();
    }

    public void keepMine() {
        version = getSheet().version();
        theirs = null;
    }

    private AnswerWords typed() {
        return new AnswerWords(text, expectedOn);
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/answer?faces-redirect=true&id=" + id;
    }

    public AnswerSheet getSheet() {
        sheet = sheet == null ? sheets.byId(id) : sheet;
        return sheet;
    }

    public String getWhyNotWrite() {
        return words.of(getSheet().whyNotWrite());
    }

    public String getTheirs() {
        return theirs;
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
