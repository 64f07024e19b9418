package tw.anwang.welfare.assessment;

import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;

/** Why a family cannot be assessed; the verb throws what the question returns. */
public final class AssessmentRules {
    private AssessmentRules() {}

    /** Its worker, before it is opened and while it is served; not while the supervisor has it. */
    public static Optional<RuleBroken> whyNotAssess(FamilyCase assessed, Actor me) {
        if (!me.may(WelfarePermissions.WORK) || !me.isOrActsFor(assessed.worker())) {
            return broken("notWorker");
        }
        return assessed.state().isWorked() ? Optional.empty() : broken("notNow");
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("welfare.assessment." + rule));
    }
}
