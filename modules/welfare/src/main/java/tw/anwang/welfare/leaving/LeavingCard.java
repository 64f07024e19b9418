package tw.anwang.welfare.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows on the desk of assignment whose cases nobody sees to: loads count who works in the centre only. */
@Named
@RequestScoped
public class LeavingCard {
    @Inject
    LeavingDesk desk;

    private List<Leaver> gone;

    /** Who has cases and is no longer here. */
    public List<Leaver> getGone() {
        gone = gone == null ? desk.all().stream().filter(one -> !one.here()).toList() : gone;
        return gone;
    }
}
