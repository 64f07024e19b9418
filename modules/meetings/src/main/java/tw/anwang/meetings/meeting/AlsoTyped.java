package tw.anwang.meetings.meeting;

import java.io.Serializable;
import java.util.List;

/** The field for another series that one meeting counts for (併同召開); one is what happens. */
public class AlsoTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long series;
    private Integer ordinal;

    static AlsoTyped of(List<AlsoCounts> also) {
        AlsoTyped typed = new AlsoTyped();
        if (!also.isEmpty()) {
            typed.series = also.get(0).seriesId();
            typed.ordinal = also.get(0).ordinal();
        }
        return typed;
    }

    List<AlsoCounts> counts() {
        return series == null ? List.of() : List.of(new AlsoCounts(series, ordinal));
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
