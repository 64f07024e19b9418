package tw.anwang.meetings.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Bringing old minutes together: the files, how far they are, the decision to take up what was read. */
@Named
@ViewScoped
public class ArchivePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/meetings/archive?faces-redirect=true&id=";

    @Inject
    Archives archives;

    @Inject
    SeriesList seriesList;

    @Inject
    PageWords words;

    private Long id;
    private Long series;
    private transient Archive archive;
    private transient Map<FileResult, Long> counts;
    private transient List<SeriesChoice> choices;
    private transient List<Archive> mine;

    /** Who did not bring it finds no page. */
    public void load() {
        if (id != null) {
            getArchive();
        }
    }

    public String takeUp() {
        archives.takeUp(id);
        return HERE + id;
    }

    public String goOn() {
        archives.goOn(id);
        return HERE + id;
    }

    public String halt() {
        archives.halt(id);
        words.done("archive.halted");
        return HERE + id;
    }

    public Archive getArchive() {
        archive = archive == null ? archives.byId(id) : archive;
        return archive;
    }

    public String getSeriesName() {
        return seriesList.byId(getArchive().seriesId()).name();
    }

    public Map<FileResult, Long> getCounts() {
        counts = counts == null ? archives.counts(id) : counts;
        return counts;
    }

    public long count(String result) {
        return getCounts().getOrDefault(FileResult.valueOf(result), 0L);
    }

    /** How many wait to become minutes. */
    public long getWaiting() {
        return getCounts().entrySet().stream()
                .filter(count -> count.getKey().isWaiting())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** With the number of files that wait. */
    public String getTakeUpWords() {
        return MessageFormat.format(words.key("archive.takeUp"), getWaiting());
    }

    public int getPercent() {
        return getArchive().total() == 0
                ? 0
                : getArchive().done() * 100 / getArchive().total();
    }

    public List<SeriesChoice> getChoices() {
        choices = choices == null ? seriesList.kept() : choices;
        return choices;
    }

    public List<Archive> getMine() {
        mine = mine == null ? archives.mine() : mine;
        return mine;
    }

    public ArchiveLimits.Shown getLimits() {
        return archives.limits();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }
}
