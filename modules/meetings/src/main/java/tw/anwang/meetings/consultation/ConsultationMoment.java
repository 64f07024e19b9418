package tw.anwang.meetings.consultation;

import java.time.Instant;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

/** The moment at which a consultation closes, in words: seconds where they are not nought. */
final class ConsultationMoment {
    private ConsultationMoment() {}

    /** {@code 115/12/01 17:30}, {@code 115/12/01 23:59:59}; an empty text for none. */
    static String words(Instant moment) {
        if (moment == null) {
            return "";
        }
        int second = Taipei.timeOf(moment).getSecond();
        return RocDate.format(moment) + (second == 0 ? "" : ":%02d".formatted(second));
    }
}
