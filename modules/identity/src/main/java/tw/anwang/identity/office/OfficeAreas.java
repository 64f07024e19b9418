package tw.anwang.identity.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.directory.ServiceArea;
import tw.anwang.kernel.Taipei;

/** The form that says which districts (服務區域) an office works for. */
@Named
@ViewScoped
public class OfficeAreas implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AdministeredOffices administered;

    @Inject
    OpenOffice open;

    @Inject
    Clock clock;

    private String district;
    private LocalDate from;

    public String add() {
        administered.addArea(open.officeId(), district, from);
        return open.again("office.area.added");
    }

    public String confirm(ServiceArea area) {
        administered.confirmArea(open.officeId(), area);
        return open.again("office.area.confirmed");
    }

    /** Yesterday was its last day. */
    public String end(ServiceArea area) {
        administered.endArea(open.officeId(), area, Taipei.today(clock).minusDays(1));
        return open.again("office.area.ended");
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
