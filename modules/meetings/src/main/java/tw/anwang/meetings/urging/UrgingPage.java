package tw.anwang.meetings.urging;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.meetings.page.PageWords;

/** {@code /meetings/urging.xhtml?id=} of a round: the list of who is to be urged, and what became of those released. */
@Named
@ViewScoped
public class UrgingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String NUMBER = "\\d{1,9}";

    @Inject
    UrgingSheets sheets;

    @Inject
    Urgings urgings;

    @Inject
    PageWords words;

    private long id;
    private transient UrgingBook book;

    public void load() {
        book = sheets.of(id);
    }

    public String prepare() {
        urgings.prepare(id);
        return again("urging.prepared");
    }

    public String choose() {
        urgings.choose(id, version(), chosen());
        return again("urging.kept");
    }

    public String release() {
        words.done("urging.releasedDone", String.valueOf(urgings.release(id, version(), chosen())));
        return page();
    }

    private String again(String key) {
        words.done(key);
        return page();
    }

    private String page() {
        return "/meetings/urging?faces-redirect=true&id=" + id;
    }

    /** Boxes are plain HTML: what was shown when they were ticked, their numbers say. */
    private static Set<Long> chosen() {
        return Arrays.stream(sent("line"))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** Of a form that somebody changed: a version that no draft has. */
    private static int version() {
        String[] sent = sent("version");
        return sent.length == 1 && sent[0].matches(NUMBER) ? Integer.parseInt(sent[0]) : -1;
    }

    private static String[] sent(String name) {
        Map<String, String[]> all =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return all.getOrDefault(name, new String[0]);
    }

    public String getObstacle() {
        return words.of(urgings.whyNot(getBook().round()));
    }

    public UrgingBook getBook() {
        if (book == null) {
            load();
        }
        return book;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
