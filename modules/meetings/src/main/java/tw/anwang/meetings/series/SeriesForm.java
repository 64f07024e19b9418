package tw.anwang.meetings.series;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.desk.Difference;
import tw.anwang.desk.Drafts;

/** Writing down a series, or changing it: the typed words, the id and the version read. */
@Named
@ViewScoped
public class SeriesForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "meetings.series";

    @Inject
    SeriesList seriesList;

    @Inject
    SeriesWords seriesWords;

    @Inject
    Drafts drafts;

    private Long id;
    private int version;
    private SeriesTyped typed;
    private String reportColumns;
    private List<Difference> differences = List.of();

    public void load() {
        if (typed != null) {
            return;
        }
        if (id == null) {
            typed = seriesWords.fresh();
            return;
        }
        Series series = seriesList.byId(id);
        version = series.version();
        reportColumns = series.reportColumns();
        typed = seriesWords.of(series);
    }

    public String save() {
        SeriesFacts facts = seriesWords.facts(typed, reportColumns);
        String draft = id == null ? "" : id.toString();
        if (id == null) {
            id = seriesList.record(facts);
        } else if (savedFirst()) {
            return null;
        } else {
            seriesList.amend(id, version, facts);
        }
        drafts.discard(DRAFT, draft);
        return "/meetings/series?faces-redirect=true&id=" + id;
    }

    /** Whether somebody else saved other words first: then both are shown, and the next save is made with both seen. */
    private boolean savedFirst() {
        Series now = seriesList.byId(id);
        differences = now.version() == version ? List.of() : seriesWords.differences(now, typed);
        version = now.version();
        reportColumns = now.reportColumns();
        return !differences.isEmpty();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public SeriesTyped getTyped() {
        return typed;
    }

    public Openness[] getOpennesses() {
        return Openness.values();
    }

    public Readers[] getReaderRules() {
        return Readers.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
