package tw.anwang.meetings.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.series.SeriesList;

/** Bringing a file of minutes. */
@Named
@RequestScoped
public class MinutesUploadPage {
    /** Minutes with their pictures taken along stay well below; what is larger holds attachments. */
    public static final long LARGEST = 20L * 1024 * 1024;

    @Inject
    Receiving receiving;

    @Inject
    SeriesList seriesList;

    private Long series;
    private Part file;
    private List<SeriesChoice> choices;

    public void load() {
        choices = seriesList.kept();
    }

    /** Reads the file, or says beside the field why it cannot. */
    public String receive() throws IOException {
        if (file.getSize() > LARGEST) {
            long megabytes = (file.getSize() + 1024 * 1024 - 1) / (1024 * 1024);
            return refuse(Sentences.of(new RuleBroken("meetings.upload.tooLarge", megabytes), PageMessages.locale()));
        }
        Received received =
                receiving.receive(series, file.getSubmittedFileName(), file::getInputStream, PageMessages.locale());
        file.delete(); // what the server put aside while it came in
        return received.id() == null
                ? refuse(received.refusal())
                : "/meetings/minutesImport?faces-redirect=true&upload=" + received.id();
    }

    private String refuse(String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage("form:file:input", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        return null;
    }

    public long getLargest() {
        return LARGEST;
    }

    public List<SeriesChoice> getChoices() {
        if (choices == null) {
            load();
        }
        return choices;
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
