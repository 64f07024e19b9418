package tw.anwang.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.desk.TextLength;

/** ID number and telephone of a reported person: apart, so that nothing loads them unasked. */
@Entity
@Table(name = ReportedDetails.TABLE)
public class ReportedDetails {
    static final String TABLE = "intake_reported_details";
    static final String[] COLUMNS = {"reported_person_id", "id_number", "phone"};

    private static final int ID = 20;
    private static final int PHONE = 30;

    @Id
    @Column(name = "reported_person_id")
    private long reportedPersonId;

    @Column(name = "id_number")
    private String idNumber;

    private String phone;

    protected ReportedDetails() {}

    public ReportedDetails(long person, ToldPerson told) {
        reportedPersonId = person;
        idNumber = TextLength.atMost(ID, told.idNumber());
        phone = TextLength.atMost(PHONE, told.phone());
    }

    /** What stands in its columns, to be written with many others. */
    Object[] columns() {
        return new Object[] {reportedPersonId, idNumber, phone};
    }

    /** What was told anew; what was not stays. */
    public void correct(ToldPerson told) {
        idNumber = told.idNumber() == null ? idNumber : TextLength.atMost(ID, told.idNumber());
        phone = told.phone() == null ? phone : TextLength.atMost(PHONE, told.phone());
    }

    public String idNumber() {
        return idNumber;
    }

    public String phone() {
        return phone;
    }
}
