package tw.anwang.minutes.item;

import java.util.List;
import tw.anwang.minutes.Due;
import tw.anwang.minutes.due.TimeWord;

/** A decision that orders nothing and says when the thing was done (本案已於…): that day, for 會前已辦理. */
final class DoneDay {
    Due in(String text, List<TimeWord> times) {
        for (TimeWord time : times) {
            String before = text.substring(Math.max(0, time.from() - 6), time.from());
            if (time.date() != null && (before.endsWith("已於") || before.endsWith("業於"))) {
                return new Due(time.date(), text.substring(time.from() - 2, time.to()));
            }
        }
        return null;
    }
}
