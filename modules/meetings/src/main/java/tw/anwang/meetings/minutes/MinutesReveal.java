package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.identity.RevealTyped;

/** Shows what is masked in the text of minutes, in the answer to one click and in no other. */
@Named
@RequestScoped
public class MinutesReveal {
    @Inject
    Reviews reviews;

    @Inject
    RevealTyped why;

    private ReviewShown clear;

    public void show(long minutes) {
        clear = reviews.revealed(minutes, why);
    }

    public boolean isShown() {
        return clear != null;
    }

    /** The whole text in clear; asked for only where it is shown. */
    public List<ReviewedMinutes.Line> getLines() {
        return clear.lines(0, 0);
    }
}
