package tw.anwang.intake.dispatch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/**
 * An answer that was told on the telephone.
 *
 * @param who said it: name and title, for the window's word stands against it otherwise
 * @param at when it was said: then the office had answered, whenever that is written down
 * @param accepts null: nothing was chosen
 * @param words why it gives back; else what was added, or null
 */
public record ToldAnswer(String who, Instant at, Boolean accepts, String words) {
    public Optional<RuleBroken> whyNot(Instant dispatched, Instant now) {
        if (who == null || who.isBlank()) {
            return broken("noWho");
        }
        if (at == null) {
            return broken("noTime");
        }
        if (at.isAfter(now)) {
            return broken("later");
        }
        // people type minutes
        if (at.isBefore(dispatched.truncatedTo(ChronoUnit.MINUTES))) {
            return broken("beforeDispatch");
        }
        if (accepts == null) {
            return broken("noAnswer");
        }
        return !accepts && (words == null || words.isBlank()) ? broken("noWords") : Optional.empty();
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("intake.phone." + rule));
    }
}
