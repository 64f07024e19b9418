package tw.anwang.intake.platform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** Bringing an export. */
@Named
@ViewScoped
public class PlatformUploadForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PlatformUploads uploads;

    private Platform platform = Platform.ECARE;
    private transient Part file;

    public String bring() throws IOException {
        try (InputStream content = file.getInputStream()) {
            long id = uploads.bring(platform, file.getSubmittedFileName(), content);
            return "/intake/platformImport?faces-redirect=true&id=" + id;
        } finally {
            file.delete(); // what the server put aside while it came in
        }
    }

    public Platform[] getPlatforms() {
        return Platform.values();
    }

    public Platform getPlatform() {
        return platform;
    }

    public void setPlatform(Platform platform) {
        this.platform = platform;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
