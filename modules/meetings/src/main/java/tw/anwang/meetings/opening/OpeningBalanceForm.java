package tw.anwang.meetings.opening;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import tw.anwang.desk.Jobs;
import tw.anwang.kernel.PageMessages;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Bringing an opening balance: the file, what was understood row by row, then the decision to take it over. */
@Named
@ViewScoped
public class OpeningBalanceForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 300;

    @Inject
    WaitingBalance waiting;

    @Inject
    Jobs jobs;

    @Inject
    SeriesList seriesList;

    private Long series;
    private transient Part file;
    private Long kept;
    private transient List<BalanceLine> lines;

    /** Asks whether the series may be seen, before anything is compared with it. */
    public void load() {
        seriesList.byId(series == null ? 0 : series);
    }

    public void preview() throws IOException {
        try {
            long brought = waiting.keep(file.getSubmittedFileName(), file::getInputStream);
            lines = waiting.lines(series, brought, PageMessages.locale());
            kept = brought;
        } finally {
            file.delete(); // what the server put aside while it came in
        }
    }

    public String takeOver() {
        String title = PageMessages.words("meetings", "opening.job")
                .replace("{0}", seriesList.byId(series).name());
        long job = jobs.start(OpeningBalanceWork.KIND, title, OpeningBalanceWork.arguments(series, kept));
        return "/desk/job?faces-redirect=true&id=" + job;
    }

    /** All rows of the kept file; null while there is none. */
    public List<BalanceLine> getLines() {
        if (lines == null && kept != null) {
            lines = waiting.lines(series, kept, PageMessages.locale());
        }
        return lines;
    }

    /** A short list as it stands; of a long one the rows that need a look come first. */
    public List<BalanceLine> getShown() {
        return getLines().size() <= SHOWN
                ? lines
                : lines.stream()
                        .sorted(Comparator.comparing(line -> line.result().needsNoLook()))
                        .limit(SHOWN)
                        .toList();
    }

    public long count(String result) {
        return getLines().stream()
                .filter(line -> line.result().name().equals(result))
                .count();
    }

    public long getTakeable() {
        return getLines().stream().filter(line -> line.result().isTaken()).count();
    }

    public List<SeriesChoice> getChoices() {
        return seriesList.kept();
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
