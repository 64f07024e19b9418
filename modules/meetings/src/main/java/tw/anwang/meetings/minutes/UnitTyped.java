package tw.anwang.meetings.minutes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One unit of an item in the review form: the words of the text, its part, and the office a person gives it. */
public class UnitTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What to do with a name nobody knows. */
    public enum Unknown {
        /** Leave it as words. */
        LEAVE,
        /** From now on it is another name of the office typed beside it. */
        ALIAS,
        /** It is an office we do not know yet, below the office typed beside it. */
        OFFICE,
        /** It is a body outside the directory. */
        OUTSIDE
    }

    /** An office among which a person chooses. */
    public record Candidate(long id, String name) implements Serializable {}

    private String name;
    private UnitPart part = UnitPart.DOER;
    private String office;
    private Long chosen;
    private Unknown unknown = Unknown.LEAVE;
    private boolean group;
    private boolean known = true;
    private final List<Candidate> candidates = new ArrayList<>();

    static UnitTyped blank() {
        return new UnitTyped();
    }

    static UnitTyped of(UnitReading reading, String officeName) {
        UnitTyped typed = new UnitTyped();
        typed.name = reading.name();
        typed.part = reading.part();
        typed.office = officeName;
        typed.group = reading.groupCode() != null;
        return typed;
    }

    void offer(UnitOffices.Finding found) {
        found.candidates()
                .forEach(office -> candidates.add(new Candidate(office.id().value(), office.name())));
        known = !found.isUnknown();
    }

    boolean isBlank() {
        return name == null || name.isBlank();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitPart getPart() {
        return part;
    }

    public void setPart(UnitPart part) {
        this.part = part;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public Unknown getUnknown() {
        return unknown;
    }

    public void setUnknown(Unknown unknown) {
        this.unknown = unknown;
    }

    public boolean isGroup() {
        return group;
    }

    public boolean isKnown() {
        return known;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }
}
