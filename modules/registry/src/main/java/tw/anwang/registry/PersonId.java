package tw.anwang.registry;

import java.io.Serializable;

/** The number of a person; entities of other modules store {@code value} in {@code bigint} columns. */
public record PersonId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
