package tw.anwang.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.kernel.RuleBroken;

/** The row behind a {@link ServiceArea}. It ends and stays: who served a district then must be found later. */
@Entity
@Table(name = "directory_service_area")
class Area {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "office_id")
    private long officeId;

    @Column(name = "district_code")
    private String districtCode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private boolean sure = true;
    private String note;

    protected Area() {}

    Area(OfficeId office, DistrictRef district, LocalDate from) {
        this.officeId = office.value();
        this.districtCode = district.code();
        this.validFrom = from;
    }

    /** Somebody who knows says that it is so. */
    void confirm() {
        sure = true;
        note = null;
    }

    void end(LocalDate lastDay) {
        if (validTo != null) {
            throw new RuleBroken("directory.area.ended", validTo);
        }
        if (lastDay == null) {
            throw new RuleBroken("directory.area.lastDayMissing");
        }
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            throw new RuleBroken("directory.area.endsBeforeItBegins", validFrom);
        }
        validTo = lastDay;
    }
}
