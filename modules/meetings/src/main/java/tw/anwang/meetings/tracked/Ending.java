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

    protected Ending() {}

    static Ending by(Decision decision, LocalDate today) {
        Ending ending = new Ending();
        ending.releasedOn = decision.act() == Act.RELEASE ? today : null;
        ending.mergedIntoId = decision.act() == Act.MERGE ? decision.into().id() : null;
        ending.movedTo = decision.act() == Act.MOVE ? decision.movedTo() : null;
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
}
