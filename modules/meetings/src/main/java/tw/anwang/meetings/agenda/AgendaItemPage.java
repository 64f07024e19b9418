package tw.anwang.meetings.agenda;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;
import tw.anwang.meetings.page.PageWords;

/** Writing the draft resolution (擬議決議) of one matter. */
@Named
@ViewScoped
public class AgendaItemPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DraftResolutions resolutions;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private long id;
    private int version = -1;
    private String resolution;
    private List<Difference> differences = List.of();
    private transient AgendaSheet agenda;

    public void load() {
        if (version < 0) {
            version = getFound().version();
            resolution = getFound().draftResolution();
        }
    }

    public String save() {
        if (savedFirst()) {
            return null;
        }
        resolutions.write(id, version, resolution);
        drafts.discard(Agendas.KIND, String.valueOf(id));
        words.done("agenda.draftSaved");
        return "/meetings/agenda?faces-redirect=true&meeting=" + getAgenda().meetingId();
    }

    /** Whether somebody else saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        agenda = null;
        AgendaSheet.Matter now = getFound();
        differences = now.version() == version
                ? List.of()
                : Difference.between(shown(now.draftResolution()), shown(resolution));
        version = now.version();
        return !differences.isEmpty();
    }

    private static Map<String, String> shown(String words) {
        return Collections.singletonMap("agenda.draftResolution", words);
    }

    public AgendaSheet.Matter getFound() {
        return getAgenda().matter(id);
    }

    public AgendaSheet getAgenda() {
        agenda = agenda == null ? resolutions.agendaOf(id) : agenda;
        return agenda;
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

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }
}
