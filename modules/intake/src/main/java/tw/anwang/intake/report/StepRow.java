package tw.anwang.intake.report;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * A step as the page shows it.
 *
 * @param words numbers of persons in them masked for others
 * @param accountName null where it is not told: who entered a report may be who reported
 */
public record StepRow(ReportVerb verb, Long officeId, String words, Instant takenAt, String accountName) {
    static StepRow of(ReportStep step, UnaryOperator<String> shown, boolean window) {
        boolean entered = step.verb() == ReportVerb.REGISTER || step.verb() == ReportVerb.AMEND;
        return new StepRow(
                step.verb(),
                step.officeId(),
                shown.apply(step.words()),
                step.takenAt(),
                entered && !window ? null : step.accountName());
    }
}
