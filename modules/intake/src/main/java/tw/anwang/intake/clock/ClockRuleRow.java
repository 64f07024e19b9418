package tw.anwang.intake.clock;

import java.time.LocalDate;
import tw.anwang.intake.ClockStep;
import tw.anwang.intake.ReportKind;

/**
 * A rule as its page shows it.
 *
 * @param whenUrgent for urgent reports or for others alone; null for all of the kind
 * @param assumed practice or a default until the ministry says more
 * @param validTo null where no end is known
 * @param day on which it is asked whether it holds
 */
public record ClockRuleRow(
        long id,
        int version,
        ReportKind kind,
        ClockStep step,
        Boolean whenUrgent,
        RuleLength length,
        String law,
        boolean assumed,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate day) {
    /** The first rules were there before this house: nobody knows since when. */
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    public String getConditionKey() {
        return whenUrgent == null ? "clockRule.all" : whenUrgent ? "clockRule.urgent" : "clockRule.notUrgent";
    }

    public boolean isPlanned() {
        return validFrom.isAfter(day);
    }

    public boolean isOver() {
        return validTo != null && validTo.isBefore(day);
    }

    public boolean isHolding() {
        return !isPlanned() && !isOver();
    }

    public boolean isFromTheBeginning() {
        return validFrom.equals(ALWAYS);
    }

    public String getStandingKey() {
        return isPlanned() ? "clockRule.planned" : isOver() ? "clockRule.over" : "clockRule.holds";
    }
}
