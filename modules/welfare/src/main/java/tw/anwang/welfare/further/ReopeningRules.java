package tw.anwang.welfare.further;

import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;

/** Why a case cannot be taken up again; the verb throws what the question returns. */
public final class ReopeningRules {
    private ReopeningRules() {}

    /**
     * A supervisor of its centre, not long after it ended; later a new report is needed, which has a number of its own.
     *
     * @param months of the norm of that day
     */
    public static Optional<RuleBroken> whyNotReopen(FamilyCase ended, int months, Actor me, LocalDate today) {
        if (!me.may(WelfarePermissions.SUPERVISE) || !me.actsFor(ended.lead())) {
            return broken("notSupervisor");
        }
        if (ended.state().isOpen()) {
            return broken("notEnded");
        }
        return ended.endedOn().plusMonths(months).isBefore(today)
                ? Optional.of(new RuleBroken("welfare.reopening.tooLate", ended.endedOn(), months))
                : Optional.empty();
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("welfare.reopening." + rule));
    }
}
