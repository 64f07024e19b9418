package tw.anwang.meetings.meeting;

import java.time.LocalDateTime;
import java.time.LocalTime;
import tw.anwang.kernel.RocDate;

/** When a meeting is held, as papers write it. */
public final class MeetingMoment {
    private MeetingMoment() {}

    /** {@code 111年10月5日（星期三）下午2時}; the day alone where only that is known; empty without a day. */
    public static String words(LocalDateTime moment) {
        if (moment == null) {
            return "";
        }
        String day = RocDate.inWords(moment.toLocalDate());
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + RocDate.timeInWords(moment.toLocalTime());
    }
}
