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
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + time(moment.toLocalTime());
    }

    /** {@code 上午9時30分}, {@code 下午2時}. */
    public static String time(LocalTime time) {
        int hour = time.getHour();
        String minutes = time.getMinute() == 0 ? "" : time.getMinute() + "分";
        return (hour < 12 ? "上午" : "下午") + (hour > 12 ? hour - 12 : hour) + "時" + minutes;
    }
}
