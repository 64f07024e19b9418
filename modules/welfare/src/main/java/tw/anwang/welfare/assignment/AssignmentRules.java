package tw.anwang.welfare.assignment;

import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;

/** Why a case cannot be given to somebody; each verb throws what its question returns. */
public final class AssignmentRules {
    private AssignmentRules() {}

    /** A supervisor of the centre gives what nobody has yet. */
    public static Optional<RuleBroken> whyNotAssign(FamilyCase given, Actor me) {
        if (!supervises(given, me)) {
            return broken("notSupervisor");
        }
        return given.state() == CaseState.TO_ASSIGN
                ? Optional.empty()
                : Optional.of(new RuleBroken("welfare.assignment.alreadyAssigned", given.number(), given.workerName()));
    }

    /** A supervisor of the centre gives what somebody has to somebody else, as long as anybody works on it. */
    public static Optional<RuleBroken> whyNotReassign(FamilyCase given, Actor me) {
        if (!supervises(given, me)) {
            return broken("notSupervisor");
        }
        return given.state().isOpen() && given.worker() != null ? Optional.empty() : broken("notOpen");
    }

    /** Another one than who has it, and with the reason that both will read. */
    static Optional<RuleBroken> whyNotInstead(FamilyCase given, AccountId worker, String why) {
        if (worker.equals(given.worker())) {
            return Optional.of(new RuleBroken("welfare.assignment.sameWorker", given.workerName()));
        }
        return why == null || why.isBlank() ? broken("noReason") : Optional.empty();
    }

    private static boolean supervises(FamilyCase given, Actor me) {
        return me.may(WelfarePermissions.SUPERVISE) && me.actsFor(given.lead());
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("welfare.assignment." + rule));
    }
}
