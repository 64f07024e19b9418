package tw.anwang.registry;

import java.io.Serializable;

/** The number of a household; entities of other modules store {@code value} in {@code bigint} columns. */
public record HouseholdId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
