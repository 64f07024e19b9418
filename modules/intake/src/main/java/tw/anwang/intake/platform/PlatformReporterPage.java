package tw.anwang.intake.platform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import tw.anwang.intake.page.PageWords;

/** Who reported, as it is kept here and as the platform says now: looked at for a purpose, then one is chosen. */
@Named
@ViewScoped
public class PlatformReporterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SaidReporters said;

    @Inject
    PageWords words;

    private long id;
    private Instant saidAt;
    private String number;
    private boolean seen;

    public void load() {
        if (number == null) {
            number = said.of(id).number();
            saidAt = said.saidAt(id).orElse(null);
        }
    }

    public String take() {
        said.take(id, saidAt);
        words.done("platform.reporter.taken");
        return back();
    }

    public String leave() {
        said.leave(id, saidAt);
        words.done("platform.reporter.left");
        return back();
    }

    private String back() {
        return "/intake/report?faces-redirect=true&id=" + id;
    }

    /** Somebody who chooses has looked at both. */
    public boolean isSeen() {
        return seen;
    }

    void see() {
        seen = true;
    }

    public String getNumber() {
        return number;
    }

    /** null: there is nothing to choose. */
    public Instant getSaidAt() {
        return saidAt;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
