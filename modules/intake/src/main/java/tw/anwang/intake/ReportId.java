package tw.anwang.intake;

import java.io.Serializable;

/** The number of a report; entities of other modules store {@code value} in {@code bigint} columns. */
public record ReportId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
