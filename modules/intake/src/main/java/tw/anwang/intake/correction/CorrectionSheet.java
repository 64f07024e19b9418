package tw.anwang.intake.correction;

import java.util.Optional;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportTyped;
import tw.anwang.kernel.RuleBroken;

/**
 * What a correction begins with.
 *
 * @param typed as the report stands, without what the reader does not see in clear
 * @param obstacle why it cannot be corrected now, or nothing
 * @param kindObstacle why its kind and its urgency cannot
 */
public record CorrectionSheet(
        Report report, ReportTyped typed, Seen seen, Optional<RuleBroken> obstacle, Optional<RuleBroken> kindObstacle) {
    /** What who corrects sees in clear: the rest is neither shown in the form nor changed by it. */
    public record Seen(boolean told, boolean place, boolean names) {}
}
