package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tw.anwang.identity.LongWork;
import tw.anwang.identity.TrailProofs;
import tw.anwang.kernel.Sentences;

/** Begins a look through the whole trail, and shows those before. */
@Named
@RequestScoped
public class TrailCheckPage {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Inject
    Instance<LongWork> work;

    @Inject
    TrailSearch search;

    private List<TrailLine> lines;

    public String begin() {
        String title = Sentences.of("identity", "trailCheck.title", locale());
        return "/desk/job?faces-redirect=true&id=" + work.get().start(TrailProofs.WORK, title, "");
    }

    /** The last checks, newest first; what each found stands in {@code detail}. */
    public List<TrailLine> getLines() {
        if (lines == null) {
            lines = search.checks();
        }
        return lines;
    }

    /** What a check found, in words: acts, those not sealed yet, faults. */
    public String found(TrailLine check) {
        Object[] numbers = NUMBER.matcher(check.detail())
                .results()
                .map(found -> Long.valueOf(found.group()))
                .toArray();
        return new MessageFormat(Sentences.of("identity", "trailCheck.result", locale()), locale()).format(numbers);
    }

    public boolean isWhole(TrailLine check) {
        return check.detail().endsWith("faults 0");
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
