package tw.anwang.meetings.round;

import java.time.LocalDate;
import tw.anwang.kernel.RocDate;

/** A round as a filter offers it. @param ordinal of its meeting, null in a series without ordinals */
public record RoundChoice(long id, String seriesName, Integer ordinal, LocalDate dueOn) {
    /** 政策溝通平臺 15（112/01/20）. */
    public String label() {
        return seriesName + (ordinal == null ? "" : " " + ordinal) + "（" + RocDate.format(dueOn) + "）";
    }
}
