package tw.anwang.intake.clock;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/** What shall hold instead of a rule, by which article, from which day. */
public record NewClockRule(Integer hours, Integer days, boolean working, String law, LocalDate validFrom)
        implements Serializable {
    private static final int LAW = 200;
    private static final int LONGEST = 366;

    /** It has an article and a length, and holds from a day that has not begun: no clock runs by it yet. */
    Optional<RuleBroken> whyNot(LocalDate today) {
        if (law == null || law.isBlank()) {
            return broken("noLaw");
        }
        if (law.strip().length() > LAW) {
            return Optional.of(new RuleBroken("intake.clockRule.longLaw", LAW));
        }
        Integer amount = hours == null ? days : hours;
        if (amount == null || amount < 1 || amount > LONGEST) {
            return Optional.of(new RuleBroken("intake.clockRule.noLength", LONGEST));
        }
        if (validFrom == null) {
            return broken("noDay");
        }
        return validFrom.isAfter(today) ? Optional.empty() : broken("past");
    }

    public RuleLength length() {
        return new RuleLength(hours, days, working);
    }

    /** The last day of the rule before it. */
    public LocalDate lastDayBefore() {
        return validFrom.minusDays(1);
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("intake.clockRule." + rule));
    }
}
