package tw.anwang.registry.household;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tw.anwang.kernel.RocDate;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.Sex;
import tw.anwang.registry.person.PersonWords;

/** What stands in the fields of a member; every field may stay empty but the day since when. */
public class MemberTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private Sex sex = Sex.UNKNOWN;
    private LocalDate bornOn;
    private boolean estimated;
    private LocalDate diedOn;
    private MemberRole role = MemberRole.UNKNOWN;
    private LocalDate joinedOn;
    private LocalDate leftOn;
    private String number;
    private String reason;

    static MemberTyped of(PersonWords words, Place place) {
        MemberTyped typed = new MemberTyped();
        typed.name = words.name();
        typed.sex = words.sex();
        typed.bornOn = words.bornOn();
        typed.estimated = words.estimated();
        typed.diedOn = words.diedOn();
        typed.role = place.role();
        typed.joinedOn = place.joinedOn();
        typed.leftOn = place.leftOn();
        return typed;
    }

    PersonWords words() {
        return new PersonWords(name, sex, bornOn, estimated, diedOn);
    }

    Place place() {
        return new Place(role, joinedOn, leftOn);
    }

    /** As somebody told of it, for whom it may be. */
    NewPerson told() {
        return new NewPerson(null, name, sex, bornOn, number, role);
    }

    TypedNumber typedNumber() {
        return new TypedNumber(number, reason);
    }

    /** Without numbers, for who has to choose between two versions. @param label of a code */
    static Map<String, String> shown(PersonWords words, Place place, java.util.function.UnaryOperator<String> label) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("person.name", words.name());
        shown.put("person.sex", label.apply(words.sex().getLabelKey()));
        shown.put("person.bornOn", RocDate.format(words.bornOn()));
        shown.put("person.diedOn", RocDate.format(words.diedOn()));
        shown.put("person.role", label.apply(place.role().getLabelKey()));
        shown.put("member.joinedOn", RocDate.format(place.joinedOn()));
        shown.put("member.leftOn", RocDate.format(place.leftOn()));
        return shown;
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

    public boolean isEstimated() {
        return estimated;
    }

    public void setEstimated(boolean estimated) {
        this.estimated = estimated;
    }

    public LocalDate getDiedOn() {
        return diedOn;
    }

    public void setDiedOn(LocalDate diedOn) {
        this.diedOn = diedOn;
    }

    public MemberRole getRole() {
        return role;
    }

    public void setRole(MemberRole role) {
        this.role = role;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    /** A number to be added; those that are there stand masked beside the form. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** Why a wrong number is kept, or null. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
