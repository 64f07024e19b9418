package tw.anwang.welfare.decision;

import java.util.Collection;
import java.util.Optional;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.code.Code;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;

/** Why something cannot become of a case; each verb throws what its question returns. */
public final class DecisionRules {
    private DecisionRules() {}

    /** The worker proposes, before the case is opened and while it is served. */
    public static Optional<RuleBroken> whyNotPropose(FamilyCase proposed, Actor me) {
        if (!me.may(WelfarePermissions.WORK) || !me.isOrActsFor(proposed.worker())) {
            return broken("notWorker");
        }
        return proposed.state().isWorked() ? Optional.empty() : broken("notNow");
    }

    /**
     * Each outcome has its state, nothing is opened that was not assessed, and nobody was helped once (S) whom nobody met.
     *
     * @param met whether somebody met the family face to face
     */
    static Optional<RuleBroken> whyNotOutcome(FamilyCase proposed, Outcome outcome, boolean met) {
        if (outcome == null || outcome.from() != proposed.state()) {
            return broken("noOutcome");
        }
        if (outcome == Outcome.SHORT_SERVICE && !met) {
            return broken("notMet");
        }
        return outcome.result() == CaseState.SERVED && proposed.grade() == null
                ? broken("notAssessed")
                : Optional.empty();
    }

    /**
     * Where the list of reasons is asked there is one, and a refusal of help is never the only one (非自願案主): the
     * family may need help all the same.
     */
    static Optional<RuleBroken> whyNotReasons(Outcome outcome, Collection<Code> reasons, String words) {
        if (words == null || words.isBlank()) {
            return broken("noWords");
        }
        if (outcome.reasons() == null) {
            return Optional.empty();
        }
        if (reasons.isEmpty()) {
            return broken("noReason");
        }
        return reasons.stream().anyMatch(Code::isAlone) ? Optional.empty() : broken("refusalAlone");
    }

    /** A supervisor of the centre decides, and never on what the same person proposed. */
    public static Optional<RuleBroken> whyNotDecide(FamilyCase proposed, AccountId proposer, Actor me) {
        if (!me.may(WelfarePermissions.SUPERVISE) || !me.actsFor(proposed.lead())) {
            return broken("notSupervisor");
        }
        if (me.isOrActsFor(proposer)) {
            return broken("ownProposal");
        }
        return proposed.state() == CaseState.REVIEW ? Optional.empty() : broken("notInReview");
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("welfare.decision." + rule));
    }
}
