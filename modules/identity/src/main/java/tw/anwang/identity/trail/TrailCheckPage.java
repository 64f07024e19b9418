package tw.anwang.identity.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.regex.Pattern;
import tw.anwang.identity.LongWork;
import tw.anwang.identity.TrailProofs;
import tw.anwang.kernel.PageMessages;

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
        String title = PageMessages.words("identity", "trailCheck.title");
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
        return new MessageFormat(PageMessages.words("identity", "trailCheck.result"), PageMessages.locale())
                .format(numbers);
    }

    public boolean isWhole(TrailLine check) {
        return check.detail().endsWith("faults 0");
    }
}
