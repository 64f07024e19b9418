package tw.anwang.meetings.meeting;

import java.io.Serializable;

/** The fields for another series that one meeting counts for (併同召開). */
public class AlsoTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long series;
    private Integer ordinal;

    static AlsoTyped of(AlsoCounts also) {
        AlsoTyped typed = new AlsoTyped();
        typed.series = also.seriesId();
        typed.ordinal = also.ordinal();
        return typed;
    }

    AlsoCounts counts() {
        return new AlsoCounts(series, ordinal);
    }

    public Long getSeries() {
        return series;
    }

    public void setSeries(Long series) {
        this.series = series;
    }

    public Integer getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
    }
}
