package tw.anwang.intake.decider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.directory.OfficeId;

/** 爭議裁定: the office of a county that decides where a report belongs that nobody takes. */
@Entity
@Table(name = "intake_decider")
public class Decider {
    @Id
    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "office_id")
    private long officeId;

    protected Decider() {}

    Decider(String countyCode, OfficeId office) {
        this.countyCode = countyCode;
        this.officeId = office.value();
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }
}
