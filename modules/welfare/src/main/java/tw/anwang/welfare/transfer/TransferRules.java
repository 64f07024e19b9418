package tw.anwang.welfare.transfer;

import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;

/** Why a case cannot be offered, taken or kept; each verb throws what its question returns. */
public final class TransferRules {
    private TransferRules() {}

    /** A supervisor of its centre, while somebody works on it and nothing waits for a decision. */
    public static Optional<RuleBroken> whyNotOffer(FamilyCase offered, Actor me) {
        if (!supervises(offered.lead(), me)) {
            return broken("notSupervisor");
        }
        if (!offered.state().isOpen()) {
            return broken("ended");
        }
        return offered.state() == CaseState.REVIEW ? broken("inReview") : Optional.empty();
    }

    /** A supervisor of the centre to which it is offered, once. */
    public static Optional<RuleBroken> whyNotAnswer(Transfer offered, Actor me) {
        if (!supervises(offered.to(), me)) {
            return broken("notReceiver");
        }
        return open(offered);
    }

    /** Accepted is a case that is as it was when it was offered: with the same centre, and not ended. */
    static Optional<RuleBroken> whyNotMove(Transfer offered, FamilyCase moving) {
        boolean same = moving.lead().equals(offered.from()) && moving.state().isOpen();
        return same && moving.state() != CaseState.REVIEW ? Optional.empty() : broken("changed");
    }

    /** A supervisor of the centre that offered it, before it is answered. */
    public static Optional<RuleBroken> whyNotWithdraw(Transfer offered, Actor me) {
        if (!supervises(offered.from(), me)) {
            return broken("notSupervisor");
        }
        return open(offered);
    }

    /** A supervisor of that centre goes on with what was refused. */
    public static Optional<RuleBroken> whyNotKeep(Transfer refused, Actor me) {
        if (!supervises(refused.from(), me)) {
            return broken("notSupervisor");
        }
        return refused.state() == Transfer.State.REFUSED && !refused.isSettled()
                ? Optional.empty()
                : broken("notRefused");
    }

    private static Optional<RuleBroken> open(Transfer offered) {
        return offered.isOpen()
                ? Optional.empty()
                : Optional.of(new RuleBroken("welfare.transfer.answered", offered.decidedName()));
    }

    private static boolean supervises(OfficeId centre, Actor me) {
        return me.may(WelfarePermissions.SUPERVISE) && me.actsFor(centre);
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("welfare.transfer." + rule));
    }
}
