package tw.anwang.intake.report;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** A step as the page shows it. @param words numbers of persons in them masked for others */
public record StepRow(ReportVerb verb, Long officeId, String words, Instant takenAt, String accountName) {
    static StepRow of(ReportStep step, UnaryOperator<String> shown) {
        return new StepRow(step.verb(), step.officeId(), shown.apply(step.words()), step.takenAt(), step.accountName());
    }
}
