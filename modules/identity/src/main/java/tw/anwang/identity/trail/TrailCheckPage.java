package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.identity.LongWork;
import tw.anwang.identity.TrailProofs;
import tw.anwang.kernel.Sentences;

/** Begins a look through the whole trail, and shows those before. */
@Named
@RequestScoped
public class TrailCheckPage {
    @Inject
    Instance<LongWork> work;

    @Inject
    TrailSearch search;

    private List<TrailLine> lines;

    public String begin() {
        String title = Sentences.of(
                "identity",
                "trailCheck.title",
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return "/desk/job?faces-redirect=true&id=" + work.get().start(TrailProofs.WORK, title, "");
    }

    /** The last checks, newest first; what each found stands in {@code detail}. */
    public List<TrailLine> getLines() {
        if (lines == null) {
            lines = search.checks();
        }
        return lines;
    }
}
