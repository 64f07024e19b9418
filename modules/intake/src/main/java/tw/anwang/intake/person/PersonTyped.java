package tw.anwang.intake.person;

import java.io.Serializable;
import java.time.LocalDate;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.Sex;

/** What stands in the fields of one person. */
public class PersonTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private Sex sex = Sex.UNKNOWN;
    private LocalDate bornOn;
    private MemberRole role = MemberRole.UNKNOWN;
    private String idNumber;
    private String phone;

    public ToldPerson told(boolean subject) {
        return new ToldPerson(name, sex, bornOn, role, subject, idNumber, phone);
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
