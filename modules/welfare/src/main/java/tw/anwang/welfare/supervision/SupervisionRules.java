package tw.anwang.welfare.supervision;

import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.WelfarePermissions;
import tw.anwang.welfare.familycase.FamilyCase;

/** Why a record cannot be written, read as confirmed, or ended; each verb throws what its question returns. */
public final class SupervisionRules {
    private SupervisionRules() {}

    /** It has happened, with whom and about what: a talk with one worker may be about no case. */
    static Optional<RuleBroken> whyNotWrite(Sitting sitting, LocalDate today) {
        if (sitting.kind() == null
                || sitting.heldOn() == null
                || sitting.heldOn().isAfter(today)) {
            return broken("noDay");
        }
        boolean alone = sitting.workers().size() == 1;
        if (sitting.workers().isEmpty() || sitting.kind() == SupervisionKind.ONE && !alone) {
            return broken("whichWorkers");
        }
        if (sitting.kind() == SupervisionKind.GROUP && alone) {
            return broken("groupOfOne");
        }
        boolean silent = sitting.words() == null || sitting.words().isBlank();
        return sitting.cases().isEmpty() && (silent || sitting.kind() == SupervisionKind.CASES)
                ? broken("noCases")
                : Optional.empty();
    }

    /** Of one of the workers; and what is agreed on has a day, from that of the talk on. */
    static Optional<RuleBroken> whyNotDiscuss(FamilyCase about, Said said, Sitting sitting) {
        if (about.worker() == null
                || !sitting.workers().contains(about.worker())
                || !about.state().isOpen()) {
            return Optional.of(new RuleBroken("welfare.supervision.otherWorker", about.number()));
        }
        if (TextLength.atMost(Integer.MAX_VALUE, said.discussed()) == null) {
            return Optional.of(new RuleBroken("welfare.supervision.noWords", about.number()));
        }
        boolean agreed = TextLength.atMost(Integer.MAX_VALUE, said.agreed()) != null;
        boolean dated = said.until() != null && !said.until().isBefore(sitting.heldOn());
        return agreed == dated && (agreed || said.until() == null)
                ? Optional.empty()
                : Optional.of(new RuleBroken("welfare.supervision.agreedUntil", about.number()));
    }

    /** Who wrote it adds to it. */
    public static Optional<RuleBroken> whyNotAdd(Supervision one, Actor me) {
        return me.may(WelfarePermissions.SUPERVISE) && me.isOrActsFor(one.supervisor())
                ? Optional.empty()
                : broken("notWriter");
    }

    /** Each worker reads it once, for herself, and again when something is added. */
    public static Optional<RuleBroken> whyNotConfirm(SupervisedWorker part, Actor me) {
        if (part == null || !me.isOrActsFor(part.account())) {
            return broken("notThere");
        }
        return part.confirmedAt() == null ? Optional.empty() : broken("confirmed");
    }

    /** Who works on the case says what became of it. */
    public static Optional<RuleBroken> whyNotEnd(DiscussedCase line, Actor me) {
        if (!me.may(WelfarePermissions.WORK) || !me.isOrActsFor(line.worker())) {
            return broken("notWorker");
        }
        return line.isOwed() ? Optional.empty() : broken("notOwed");
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("welfare.supervision." + rule));
    }
}
