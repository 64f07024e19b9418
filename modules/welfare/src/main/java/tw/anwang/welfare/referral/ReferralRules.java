package tw.anwang.welfare.referral;

import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;

/** Why somebody cannot be asked, and an answer not be written down; each verb throws what its question returns. */
public final class ReferralRules {
    private ReferralRules() {}

    /** The worker of the case, as long as anybody works on it. */
    public static Optional<RuleBroken> whyNotSend(FamilyCase of, Actor me) {
        if (!me.may(WelfarePermissions.WORK) || !me.isOrActsFor(of.worker())) {
            return broken("notWorker");
        }
        return of.state().isOpen() ? Optional.empty() : broken("ended");
    }

    /** Who works on the case now writes the answer down, while one is waited for; an end may be told after the case. */
    public static Optional<RuleBroken> whyNotAnswer(FamilyCase of, Referral sent, Actor me) {
        if (!me.may(WelfarePermissions.WORK) || !me.isOrActsFor(of.worker())) {
            return broken("notWorker");
        }
        return sent.state().isOpen() ? Optional.empty() : broken("answered");
    }

    /** What may follow, on a day from the one on which it was sent until today. */
    static Optional<RuleBroken> whyNotNow(Referral sent, ReferralState next, LocalDate day, LocalDate today) {
        if (next == null || !sent.state().following().contains(next)) {
            return broken("whichAnswer");
        }
        return day == null || day.isAfter(today) || day.isBefore(sent.sentOn()) ? broken("noDay") : Optional.empty();
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("welfare.referral." + rule));
    }
}
