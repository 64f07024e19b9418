package tw.anwang.identity.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import tw.anwang.directory.ContactWindow;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.ServiceArea;
import tw.anwang.kernel.PageMessages;

/**
 * The office a page was opened for, as it was then: its version, and what the remove buttons stand beside, so that a
 * button never takes away what another person's change has moved into its line.
 */
@Named
@ViewScoped
public class OpenOffice implements Serializable {
    private static final long serialVersionUID = 1L;

    private long id;
    private int version;
    private List<String> aliases = List.of();
    private List<ContactWindow> windows = List.of();
    private List<ServiceArea> areas = List.of();

    void read(OfficeFile file) {
        version = file.details().version();
        aliases = file.aliases();
        windows = file.details().windows();
        areas = file.areas();
    }

    /** Opens the page anew after a change. @param done key of the sentence that says what was done */
    String again(String done) {
        return opened(officeId(), done);
    }

    static String opened(OfficeId office, String done) {
        PageMessages.doneBeforeRedirect("identity", done);
        return "/identity/office?faces-redirect=true&id=" + office;
    }

    OfficeId officeId() {
        return new OfficeId(id);
    }

    int version() {
        return version;
    }

    public List<String> getAliases() {
        return aliases;
    }

    public List<ContactWindow> getWindows() {
        return windows;
    }

    public List<ServiceArea> getAreas() {
        return areas;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
