package tw.anwang.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tw.anwang.desk.TextLength;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;

/** A person in a report, as told; who it is in the registry, once somebody knows. */
@Entity
@Table(name = ReportedPerson.TABLE)
public class ReportedPerson {
    static final String TABLE = "intake_reported_person";
    /** The columns of one that has just been told of. */
    static final String[] TOLD = {"report_id", "position", "name", "sex", "born_on", "role", "subject"};

    private static final int NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    private int position;

    private String name;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private boolean subject;

    @Column(name = "person_id")
    private Long personId;

    protected ReportedPerson() {}

    public ReportedPerson(long report, int position, ToldPerson told) {
        this.reportId = report;
        this.position = position;
        name = TextLength.atMost(NAME, told.name());
        sex = told.sex();
        bornOn = told.bornOn();
        role = told.role();
        subject = told.subject();
    }

    /** Somebody told it wrongly. @param named whether its name was told anew too */
    public void correct(ToldPerson told, boolean named) {
        name = named ? TextLength.atMost(NAME, told.name()) : name;
        sex = told.sex();
        bornOn = told.bornOn();
        role = told.role();
    }

    /** What stands in these columns, to be written with many others. */
    Object[] told() {
        return new Object[] {reportId, position, name, sex.name(), bornOn, role.name(), subject};
    }

    /** Somebody knows who it is. */
    public void recognise(PersonId known) {
        personId = known.value();
    }

    public Long id() {
        return id;
    }

    public long reportId() {
        return reportId;
    }

    public String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    public MemberRole role() {
        return role;
    }

    /** 案主: whom the report is about. */
    public boolean isSubject() {
        return subject;
    }

    public PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }
}
