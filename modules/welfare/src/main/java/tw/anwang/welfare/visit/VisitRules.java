package tw.anwang.welfare.visit;

import java.time.Instant;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;

/** Why a note cannot be written, corrected, taken back or signed; each verb throws what its question returns. */
public final class VisitRules {
    private VisitRules() {}

    /** Its worker, or who acts for the worker, as long as the case goes on. */
    public static Optional<RuleBroken> whyNotWrite(FamilyCase visited, Actor me) {
        if (!me.may(WelfarePermissions.WORK) || !me.isOrActsFor(visited.worker())) {
            return broken("notWorker");
        }
        return visited.state().isOpen()
                ? Optional.empty()
                : Optional.of(new RuleBroken("welfare.visit.ended", visited.number(), visited.endedOn()));
    }

    /** A visit has happened, and not before the county knew of the family. */
    static Optional<RuleBroken> whyNotAt(FamilyCase visited, Instant at, Instant now) {
        if (at.isAfter(now)) {
            return broken("inFuture");
        }
        return at.isBefore(visited.knownAt())
                ? Optional.of(new RuleBroken("welfare.visit.beforeKnown", visited.knownAt()))
                : Optional.empty();
    }

    /** Who answers for it corrects it, whoever works on the case by then; what was taken back stays as it is. */
    public static Optional<RuleBroken> whyNotCorrect(Visit note, Actor me) {
        if (!me.may(WelfarePermissions.WORK) || !me.isOrActsFor(note.answering())) {
            return broken("notWriter");
        }
        return note.state() == VisitState.TAKEN_BACK ? broken("takenBack") : Optional.empty();
    }

    /** What somebody has signed is corrected with the reason. */
    static Optional<RuleBroken> whyNotWithout(Visit note, String why) {
        boolean silent = why == null || why.isBlank();
        return note.state() == VisitState.SIGNED && silent ? broken("noReason") : Optional.empty();
    }

    /** What nobody has signed yet. */
    public static Optional<RuleBroken> whyNotTakeBack(Visit note, Actor me) {
        return note.state() == VisitState.SIGNED ? broken("signed") : whyNotCorrect(note, me);
    }

    /** A supervisor of the centre signs and returns what others wrote. */
    public static Optional<RuleBroken> whyNotSign(FamilyCase visited, Visit note, Actor me) {
        if (!me.may(WelfarePermissions.SUPERVISE) || !me.actsFor(visited.lead())) {
            return broken("notSupervisor");
        }
        if (me.isOrActsFor(note.writer()) || me.isOrActsFor(note.answering())) {
            return broken("ownNote");
        }
        return note.state() == VisitState.WRITTEN ? Optional.empty() : broken("notWaiting");
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("welfare.visit." + rule));
    }
}
