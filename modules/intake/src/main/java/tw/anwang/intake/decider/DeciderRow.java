package tw.anwang.intake.decider;

import java.time.Instant;
import java.time.LocalDate;

/** One naming, as its page shows it. @param deputy null for none @param validTo null without end */
public record DeciderRow(
        long id,
        int version,
        String name,
        String deputy,
        LocalDate validFrom,
        LocalDate validTo,
        String namedBy,
        Instant namedAt,
        boolean holding,
        LocalDate today) {
    public boolean isPlanned() {
        return validFrom.isAfter(today);
    }

    /** Whether it can be ended: it holds beyond today, or has not begun. */
    public boolean isEndable() {
        return isPlanned() || holding && (validTo == null || validTo.isAfter(today));
    }

    public String getStandingKey() {
        return isPlanned() ? "decider.planned" : holding ? "decider.holds" : "decider.over";
    }
}
