package tw.anwang.intake.feederror;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.stream.Stream;
import tw.anwang.desk.Drafts;
import tw.anwang.intake.page.PageWords;
import tw.anwang.intake.platform.FeedField;
import tw.anwang.intake.platform.Platform;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.Reports;

/** Telling of wrong data: of a report, or of a row that never became one. */
@Named
@ViewScoped
public class FeedErrorForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "intake.platformError";

    @Inject
    FeedErrors errors;

    @Inject
    Reports reports;

    @Inject
    Drafts drafts;

    @Inject
    PageWords words;

    private Long report;
    private String number;
    private FeedErrorTyped typed;
    private transient Part file;

    public void load() {
        if (typed != null) {
            return;
        }
        typed = new FeedErrorTyped();
        typed.setNumber(number);
        if (report != null) {
            Report about = reports.byId(report);
            typed.setNumber(about.sourceNumber());
            Stream.of(Platform.values())
                    .filter(one -> one.system().equals(about.sourceSystem()))
                    .forEach(typed::setPlatform);
        }
    }

    public String raise() throws IOException {
        boolean chosen = file != null && file.getSize() > 0;
        try (InputStream picture = chosen ? file.getInputStream() : null) {
            long id = errors.raise(typed.told(report), chosen ? file.getSubmittedFileName() : null, picture);
            drafts.discard(DRAFT, getDraft());
            words.done("platformError.raised");
            return "/intake/platformError?faces-redirect=true&id=" + id;
        } finally {
            if (file != null) {
                file.delete(); // what the server put aside while it came in
            }
        }
    }

    /** Which draft belongs here. */
    public String getDraft() {
        return report == null ? "new" : report.toString();
    }

    public Platform[] getPlatforms() {
        return Platform.values();
    }

    public FeedField[] getFields() {
        return FeedField.values();
    }

    public FeedErrorTyped getTyped() {
        return typed;
    }

    public Long getReport() {
        return report;
    }

    public void setReport(Long report) {
        this.report = report;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
