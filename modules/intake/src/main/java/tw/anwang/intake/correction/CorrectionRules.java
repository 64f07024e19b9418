package tw.anwang.intake.correction;

import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportState;
import tw.anwang.kernel.RuleBroken;

/** Who may correct what of a report, and until when. */
public final class CorrectionRules {
    private CorrectionRules() {}

    /** The window until the report ends; who entered it until it is screened; the office it lies with from then on. */
    public static Optional<RuleBroken> whyNot(Report report, Actor me) {
        if (report.state() == ReportState.ENDED) {
            return broken("ended");
        }
        if (!me.may(IntakePermissions.REPORT)) {
            return broken("notYours");
        }
        boolean now = me.actsFor(report.window()) || me.actsFor(report.office());
        if (now || me.actsFor(report.entered()) && isUnscreened(report)) {
            return Optional.empty();
        }
        return me.actsFor(report.entered()) ? broken("screened") : broken("notYours");
    }

    /** Which law and which clocks hold is the window's to say, and no more once a case was opened by them. */
    public static Optional<RuleBroken> whyNotKind(Report report, Actor me) {
        if (report.state() == ReportState.ACCEPTED) {
            return broken("kindAccepted");
        }
        boolean entered = me.actsFor(report.entered()) && isUnscreened(report);
        return me.actsFor(report.window()) || entered ? Optional.empty() : broken("kindWindow");
    }

    private static boolean isUnscreened(Report report) {
        return report.state() == ReportState.RECEIVED || report.state() == ReportState.SENT_BACK;
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("intake.correction." + rule));
    }
}
