package tw.anwang.directory;

import java.io.Serializable;

/** The number of an office; entities of other modules store {@code value} in {@code bigint} columns. */
public record OfficeId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
