package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.desk.DailyWork;

/** On the day of a meeting its minutes begin to be awaited. Run twice, no clock begins twice. */
@ApplicationScoped
public class MinutesClocks implements DailyWork {
    private static final Logger LOG = Logger.getLogger(MinutesClocks.class.getName());

    @Inject
    AwaitedMinutes awaited;

    @Override
    public String name() {
        return "meetings.minutesClocks";
    }

    /** After the meetings of the morning and after those of the afternoon. */
    @Override
    public List<Integer> hours() {
        return List.of(12, 18);
    }

    /** A meeting that fails does not keep the others from theirs. */
    @Override
    @ActivateRequestContext
    public void run() {
        for (long meeting : awaited.heldByNow()) {
            try {
                awaited.begin(meeting);
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "The clock to the minutes of meeting " + meeting + " did not begin", failed);
            }
        }
    }
}
