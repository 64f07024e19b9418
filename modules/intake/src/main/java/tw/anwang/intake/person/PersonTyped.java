package tw.anwang.intake.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Sentences;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;

/** What stands in the fields of one person. */
public class PersonTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private boolean gone;
    private String name;
    private Sex sex = Sex.UNKNOWN;
    private LocalDate bornOn;
    private MemberRole role = MemberRole.UNKNOWN;
    private String idNumber;
    private String phone;

    public ToldPerson told(boolean subject) {
        return new ToldPerson(name, sex, bornOn, role, subject, idNumber, phone);
    }

    /** As somebody told of a person that is in the report already; number and telephone are not shown in a form. */
    public static PersonTyped of(ReportedPerson person, boolean named) {
        PersonTyped typed = new PersonTyped();
        typed.id = person.id();
        typed.name = named ? person.name() : null;
        typed.sex = person.sex();
        typed.bornOn = person.bornOn();
        typed.role = person.role();
        return typed;
    }

    /** As a line of words, for who saved first. */
    public String line() {
        return Stream.of(
                        name,
                        Sentences.of("registry", sex.getLabelKey(), PageMessages.locale()),
                        bornOn == null ? null : RocDate.format(bornOn),
                        Sentences.of("registry", role.getLabelKey(), PageMessages.locale()),
                        idNumber,
                        phone)
                .filter(one -> one != null && !one.isBlank())
                .collect(Collectors.joining("　"));
    }

    /** Null for somebody who is not in the report yet. */
    public Long getId() {
        return id;
    }

    /** Ticked for who was no person of the report after all. */
    public boolean isGone() {
        return gone;
    }

    public void setGone(boolean gone) {
        this.gone = gone;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    public MemberRole getRole() {
        return role;
    }

    public void setRole(MemberRole role) {
        this.role = role;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
