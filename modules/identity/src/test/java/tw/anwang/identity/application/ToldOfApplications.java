package tw.anwang.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.identity.ApplicationEnded;
import tw.anwang.identity.ApplicationWaits;

/** Hears what desk would hear. */
@ApplicationScoped
public class ToldOfApplications {
    private final List<ApplicationWaits> waits = new ArrayList<>();
    private final List<ApplicationEnded> ended = new ArrayList<>();

    void waits(@Observes ApplicationWaits application) {
        waits.add(application);
    }

    void ended(@Observes ApplicationEnded application) {
        ended.add(application);
    }

    int times() {
        return waits.size();
    }

    ApplicationWaits lastWaits() {
        return waits.get(waits.size() - 1);
    }

    ApplicationEnded lastEnded() {
        return ended.get(ended.size() - 1);
    }
}
