package tw.anwang.intake.report;

import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.screening.Screening;
import tw.anwang.kernel.RuleBroken;

/** Why somebody cannot do something with a report; each verb throws what its question returns. */
public final class ReportRules {
    /** Returned so often, it may be laid before who decides. */
    static final int RETURNS_BEFORE_DISPUTE = 2;

    private ReportRules() {}

    /** Who entered it, or the window, until somebody screened it. */
    static Optional<RuleBroken> whyNotAmend(Report report, Actor me) {
        boolean own = me.actsFor(report.entered()) || me.actsFor(report.window());
        if (!me.may(IntakePermissions.REPORT) || !own) {
            return broken("notEnterer");
        }
        return ReportState.UNSCREENED.contains(report.state()) ? Optional.empty() : broken("screened");
    }

    /** The window says what becomes of it, again after a return. */
    public static Optional<RuleBroken> whyNotScreen(Report report, Actor me) {
        if (!me.may(IntakePermissions.SCREEN) || !me.actsFor(report.window())) {
            return broken("notWindow");
        }
        return ReportState.AT_WINDOW.contains(report.state()) ? Optional.empty() : broken("notAtWindow");
    }

    /** 複核: never on one's own screening, nor on that of whom one acts for, nor for who screened on one's behalf. */
    public static Optional<RuleBroken> whyNotCheck(Report report, Screening screening, Actor me) {
        if (!me.may(IntakePermissions.CHECK) || !me.actsFor(report.window())) {
            return broken("notChecker");
        }
        if (report.state() != ReportState.PROPOSED || screening == null) {
            return broken("notProposed");
        }
        return screening.isBy(me) ? broken("ownScreening") : Optional.empty();
    }

    /** Cross-checks tell of other reports and services: for who screens, checks or decides, and for nobody else. */
    public static boolean readsChecks(Report report, OfficeId decider, Actor me) {
        boolean judges = me.may(IntakePermissions.SCREEN) || me.may(IntakePermissions.CHECK);
        return judges && me.actsFor(report.window()) || decides(report, decider, me);
    }

    private static boolean decides(Report report, OfficeId decider, Actor me) {
        return whyNotDecide(report, decider, me).isEmpty();
    }

    /** The office it was dispatched to takes it, once. */
    public static Optional<RuleBroken> whyNotAccept(Report report, Actor me) {
        if (report.state() == ReportState.ACCEPTED) {
            return broken("acceptedAlready");
        }
        if (report.state() != ReportState.DISPATCHED) {
            return broken("notDispatched");
        }
        return me.may(IntakePermissions.RECEIVE) && me.actsFor(report.office())
                ? Optional.empty()
                : broken("notReceiver");
    }

    /** It may be sent back until who decides has decided. */
    public static Optional<RuleBroken> whyNotGiveBack(Report report, Actor me) {
        return whyNotAccept(report, me).or(() -> report.isDecided() ? broken("decided") : Optional.empty());
    }

    /** @param decider null where the county named none */
    public static Optional<RuleBroken> whyNotDispute(Report report, OfficeId decider, Actor me) {
        if (!me.may(IntakePermissions.SCREEN) || !me.actsFor(report.window())) {
            return broken("notWindow");
        }
        if (report.state() != ReportState.RETURNED || report.returns() < RETURNS_BEFORE_DISPUTE) {
            return Optional.of(new RuleBroken("intake.report.notReturnedTwice", RETURNS_BEFORE_DISPUTE));
        }
        return decider == null ? broken("noDecider") : Optional.empty();
    }

    public static Optional<RuleBroken> whyNotDecide(Report report, OfficeId decider, Actor me) {
        if (report.state() != ReportState.DISPUTED) {
            return broken("notDisputed");
        }
        return me.may(IntakePermissions.CHECK) && me.actsFor(decider) ? Optional.empty() : broken("notDecider");
    }

    /** Window or receiving office, while it goes on. */
    public static Optional<RuleBroken> whyNotPause(Report report, Actor me) {
        boolean checks = me.may(IntakePermissions.CHECK) && me.actsFor(report.window());
        boolean receives = me.may(IntakePermissions.RECEIVE) && me.actsFor(report.office());
        if (!checks && !receives) {
            return broken("notPausing");
        }
        return report.state() == ReportState.ENDED ? broken("over") : Optional.empty();
    }

    public static Optional<RuleBroken> whyNotWords(String why) {
        return why == null || why.isBlank() ? broken("noReason") : Optional.empty();
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("intake.report." + rule));
    }
}
