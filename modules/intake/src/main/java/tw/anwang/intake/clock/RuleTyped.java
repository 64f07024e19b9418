package tw.anwang.intake.clock;

import java.io.Serializable;
import java.time.LocalDate;

/** What stands in the fields of a change. */
public class RuleTyped implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer amount;
    private String unit = "clockRule.unit.days";
    private String law;
    private LocalDate validFrom;

    static RuleTyped like(ClockRuleRow rule) {
        RuleTyped typed = new RuleTyped();
        typed.unit = rule.length().getLabelKey().replace("clockRule.", "clockRule.unit.");
        return typed;
    }

    NewClockRule told() {
        boolean hours = unit.endsWith("hours");
        return new NewClockRule(
                hours ? amount : null, hours ? null : amount, unit.endsWith("workingDays"), law, validFrom);
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String law) {
        this.law = law;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
