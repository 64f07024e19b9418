package tw.anwang.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.anwang.desk.DailyWork;

/** By night every person and household is looked through for another record, a thousand a transaction; twice changes nothing. */
@ApplicationScoped
public class TwinWork implements DailyWork {
    private static final int PORTION = 1_000;
    private static final int AT_NIGHT = 3;

    @Inject
    Twins twins;

    @Inject
    HouseholdTwins households;

    @Override
    public String name() {
        return "registry.twins";
    }

    @Override
    public List<Integer> hours() {
        return List.of(AT_NIGHT);
    }

    @Override
    public void run() {
        Long last = 0L;
        while (last != null) {
            last = twins.lookThrough(last, PORTION);
        }
        last = 0L;
        while (last != null) {
            last = households.lookThrough(last, PORTION);
        }
    }
}
