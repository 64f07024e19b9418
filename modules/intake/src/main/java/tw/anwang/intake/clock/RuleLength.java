package tw.anwang.intake.clock;

import java.io.Serializable;

/** How long a step may take: hours, days, or days on which offices work. */
public record RuleLength(Integer hours, Integer days, boolean working) implements Serializable {
    public int getAmount() {
        return hours == null ? days : hours;
    }

    public String getLabelKey() {
        return hours != null ? "clockRule.hours" : working ? "clockRule.workingDays" : "clockRule.days";
    }
}
