package tw.anwang.identity.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.OfficeId;

/** The end of an office and those who go on with its work, as typed. */
@Named
@ViewScoped
public class OfficeClosing implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AdministeredOffices administered;

    @Inject
    OpenOffice open;

    private LocalDate lastDay;
    private List<OfficeId> successors;

    public String close() {
        List<OfficeId> next = successors == null ? List.of() : List.copyOf(successors);
        administered.close(open.officeId(), open.version(), lastDay, next);
        return open.again("office.closed");
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public List<OfficeId> getSuccessors() {
        return successors;
    }

    public void setSuccessors(List<OfficeId> successors) {
        this.successors = successors;
    }
}
