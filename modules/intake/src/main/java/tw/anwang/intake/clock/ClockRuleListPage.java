package tw.anwang.intake.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.intake.ReportKind;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.Taipei;

/** The rules of the clocks; asked from a report, those of its kind on the day from which a clock runs. */
@Named
@RequestScoped
public class ClockRuleListPage {
    @Inject
    ClockRules rules;

    private String kind;
    private String step;
    private String on;
    private List<ClockRuleRow> rows;
    private boolean keeping;

    public void load() {
        rows = rules.all(getAsked(), getDay());
        keeping = rules.whyNotKeep().isEmpty();
    }

    public ReportKind getAsked() {
        return Stream.of(ReportKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** The day of the address; null for today, and for what is no day. */
    public LocalDate getDay() {
        try {
            return on == null || on.isBlank() ? null : LocalDate.parse(on);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public String getDayWords() {
        return RocDate.format(getDay());
    }

    /** From which day's rules a clock has its length. */
    public LocalDate day(Instant from) {
        return Taipei.dayOf(from);
    }

    /** Whether it is the rule that was asked for: of that step, on that day. */
    public boolean isMeant(ClockRuleRow row) {
        return row.step().name().equals(step) && row.isHolding();
    }

    public List<ClockRuleRow> getRows() {
        return rows;
    }

    public boolean isKeeping() {
        return keeping;
    }

    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
