package tw.anwang.intake.decider;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/** Who shall decide from day to day. @param deputy decides while the person is away; null for none @param to null without end */
public record NewDecider(Long person, Long deputy, LocalDate from, LocalDate to) implements Serializable {
    Optional<RuleBroken> whyNot(LocalDate today) {
        if (person == null) {
            return broken("noPerson");
        }
        if (person.equals(deputy)) {
            return broken("ownDeputy");
        }
        if (from == null || from.isBefore(today)) {
            return broken("past");
        }
        return to != null && to.isBefore(from) ? broken("endsBefore") : Optional.empty();
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("intake.decider." + rule));
    }
}
