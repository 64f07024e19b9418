package tw.anwang.identity.application;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;

/** The head says whether the person is one of the office's. */
@Named
@ViewScoped
public class ApplicationEndorsePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DecidedApplications decided;

    private long id;
    private int version;
    private String words;
    private transient Application read;
    private transient String obstacle;

    public void load() {
        version = getRead().version();
    }

    public void endorse() {
        decided.endorse(id, version);
        done("application.endorsed");
    }

    public void refuse() {
        decided.refuseAtHead(id, version, words);
        done("application.refused");
    }

    private void done(String key) {
        read = null;
        obstacle = null;
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Sentences.of("identity", key, locale())));
    }

    /** Why the head can say nothing now; empty where it is the head's turn. */
    public String getObstacle() {
        if (obstacle == null) {
            obstacle = decided.whyNotEndorse(id)
                    .map((RuleBroken why) -> Sentences.of(why, locale()))
                    .orElse("");
        }
        return obstacle;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Application getRead() {
        if (read == null) {
            read = decided.atHead(id);
        }
        return read;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
