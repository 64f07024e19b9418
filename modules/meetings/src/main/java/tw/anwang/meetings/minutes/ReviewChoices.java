package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import tw.anwang.meetings.due.DueKind;

/** What can be chosen while reviewing an item. */
@Named
@RequestScoped
public class ReviewChoices {
    public ItemKind[] getKinds() {
        return ItemKind.values();
    }

    public UnitPart[] getParts() {
        return UnitPart.values();
    }

    public DueKind[] getDueKinds() {
        return DueKind.values();
    }

    public UnitTyped.Unknown[] getUnknowns() {
        return UnitTyped.Unknown.values();
    }
}
