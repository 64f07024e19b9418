package tw.anwang.identity.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.kernel.Taipei;

/** The new name of an office, as typed. */
@Named
@ViewScoped
public class OfficeRenaming implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AdministeredOffices administered;

    @Inject
    OpenOffice open;

    @Inject
    Clock clock;

    private String name;
    private String shortName;
    private LocalDate from;

    public String rename() {
        administered.rename(open.officeId(), open.version(), name, shortName, from, Taipei.today(clock));
        return open.again("office.renamed");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
