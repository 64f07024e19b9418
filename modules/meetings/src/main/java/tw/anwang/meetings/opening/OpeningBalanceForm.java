package tw.anwang.meetings.opening;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Bringing an opening balance: the file, what was understood row by row, then the decision to take it over. */
@Named
@ViewScoped
public class OpeningBalanceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OpeningBalances balances;

    @Inject
    SeriesList seriesList;

    private Long series;
    private transient Part file;
    private List<BalanceLine> lines;

    public void preview() throws IOException {
        Path copy = Files.createTempFile("opening", ".sheet");
        try (var in = file.getInputStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            lines = balances.preview(series, copy, locale());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    public void takeOver() {
        int taken = balances.takeOver(series, lines);
        String words = Sentences.of("meetings", "opening.taken", locale()).replace("{0}", Integer.toString(taken));
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words));
        lines = null;
    }

    public long count(String result) {
        return lines.stream()
                .filter(line -> line.result().name().equals(result))
                .count();
    }

    public long getTakeable() {
        return lines.stream().filter(line -> line.result().isTaken()).count();
    }

    public List<SeriesChoice> getChoices() {
        return seriesList.kept();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
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

    public List<BalanceLine> getLines() {
        return lines;
    }
}
