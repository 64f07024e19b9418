package tw.anwang.meetings.tracked;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How tracking ended: on which day it was released, into what it was merged, where it was moved. */
@Embeddable
public class Ending {
    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    @Column(name = "moved_to")
    private String movedTo;

    @Column(name = "moved_into_id")
    private Long movedIntoId;

    protected Ending() {}

    static Ending by(Decision decision, LocalDate today) {
        Ending ending = new Ending();
        ending.releasedOn = decision.act() == Act.RELEASE ? today : null;
        ending.mergedIntoId = decision.act() == Act.MERGE ? decision.into().id() : null;
        ending.movedTo = decision.act() == Act.MOVE ? decision.movedTo() : null;
        ending.movedIntoId = decision.act() == Act.MOVE && decision.into() != null
                ? decision.into().id()
                : null;
        return ending;
    }

    /** Begun by what was taken back: the work goes on as the item it came from. */
    static Ending withdrawn(TrackedItem restored) {
        Ending ending = new Ending();
        ending.movedIntoId = restored.id();
        return ending;
    }

    public LocalDate releasedOn() {
        return releasedOn;
    }

    public Long mergedIntoId() {
        return mergedIntoId;
    }

    public String movedTo() {
        return movedTo;
    }

    /** The item that goes on in another series, or null where the work went to a body outside. */
    public Long movedIntoId() {
        return movedIntoId;
    }

    /** The item that goes on for this one, whether merged or moved; null where none does. */
    public Long goesOnAsId() {
        return mergedIntoId == null ? movedIntoId : mergedIntoId;
    }
}
