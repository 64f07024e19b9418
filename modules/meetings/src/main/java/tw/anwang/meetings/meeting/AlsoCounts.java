package tw.anwang.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Another series for which a meeting counts (併同召開), with the number it has there. */
@Embeddable
public class AlsoCounts {
    @Column(name = "series_id")
    private long seriesId;

    private Integer ordinal;

    protected AlsoCounts() {}

    /** @param ordinal null in a series without ordinals */
    public AlsoCounts(long seriesId, Integer ordinal) {
        this.seriesId = seriesId;
        this.ordinal = ordinal;
    }

    public long seriesId() {
        return seriesId;
    }

    public Integer ordinal() {
        return ordinal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AlsoCounts also && also.seriesId == seriesId && Objects.equals(also.ordinal, ordinal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seriesId, ordinal);
    }
}
