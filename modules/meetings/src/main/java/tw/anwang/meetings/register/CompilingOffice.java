package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.directory.OfficeId;

/** Which office of a county compiles its requests, where it is another than the one of social affairs. */
@Entity
@Table(name = "meetings_compiling_office")
class CompilingOffice {
    @Id
    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "office_id")
    private long officeId;

    protected CompilingOffice() {}

    CompilingOffice(String countyCode, OfficeId office) {
        this.countyCode = countyCode;
        this.officeId = office.value();
    }

    void change(OfficeId other) {
        officeId = other.value();
    }

    String countyCode() {
        return countyCode;
    }

    OfficeId office() {
        return new OfficeId(officeId);
    }
}
