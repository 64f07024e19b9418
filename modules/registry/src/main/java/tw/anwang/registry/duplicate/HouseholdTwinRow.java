package tw.anwang.registry.duplicate;

import java.io.Serializable;
import tw.anwang.registry.HouseholdId;

/** Two households that may be one, both seen. */
public record HouseholdTwinRow(long id, HouseholdTwin.Reason reason, Side one, Side other) implements Serializable {
    /** @param called name of the head or of whoever comes first, masked for who may not read it; null: nobody knows */
    public record Side(HouseholdId household, String number, String called) implements Serializable {}
}
