package tw.anwang.intake.dispatch;

import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportState;
import tw.anwang.kernel.RuleBroken;

/** Why the window cannot do something about a dispatch that nobody has answered. */
public final class AnswerRules {
    private AnswerRules() {}

    /** Who may take a dispatch back may not where somebody answered, nor what was decided to be that office's. */
    public static Optional<RuleBroken> whyNotRecall(Report report, Actor me) {
        if (!me.may(IntakePermissions.CHECK) || !me.actsFor(report.window())) {
            return Optional.of(new RuleBroken("intake.report.notChecker"));
        }
        if (report.state() != ReportState.DISPATCHED) {
            return Optional.of(new RuleBroken("intake.recall.answered"));
        }
        return report.isDecided() ? Optional.of(new RuleBroken("intake.recall.decided")) : Optional.empty();
    }

    /** The window writes it down; once the office has answered, by whichever way, there is nothing to write down. */
    public static Optional<RuleBroken> whyNotRecord(Report report, Actor me) {
        boolean window = me.may(IntakePermissions.SCREEN) || me.may(IntakePermissions.CHECK);
        if (!window || !me.actsFor(report.window())) {
            return Optional.of(new RuleBroken("intake.report.notWindow"));
        }
        return report.state() == ReportState.DISPATCHED
                ? Optional.empty()
                : Optional.of(new RuleBroken("intake.phone.answered"));
    }
}
