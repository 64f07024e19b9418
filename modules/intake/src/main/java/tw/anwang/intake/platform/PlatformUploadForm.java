package tw.anwang.intake.platform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;

/** Bringing an export. */
@Named
@ViewScoped
public class PlatformUploadForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PlatformUploads uploads;

    @Inject
    CurrentUser user;

    private String what;
    private transient Part file;

    public String bring() throws IOException {
        try (InputStream content = file.getInputStream()) {
            String[] chosen = what.split(":");
            long id = uploads.bring(
                    Platform.valueOf(chosen[0]), Subject.valueOf(chosen[1]), file.getSubmittedFileName(), content);
            return "/intake/platformImport?faces-redirect=true&id=" + id;
        } finally {
            file.delete(); // what the server put aside while it came in
        }
    }

    /** What this person may bring: platform and subject by their words, the reports first. */
    public List<Choice> getChoices() {
        Stream<Choice> reports = Stream.of(Platform.values()).map(one -> new Choice(one, Subject.REPORTS));
        return Stream.concat(reports, Stream.of(new Choice(Platform.FAMILY, Subject.CASES)))
                .filter(one -> user.may(one.subject().permission()))
                .toList();
    }

    /** One of them. */
    public record Choice(Platform platform, Subject subject) {
        public String getValue() {
            return platform + ":" + subject;
        }
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
