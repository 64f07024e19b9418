package tw.anwang.welfare.day;

import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.visit.VisitRules;

/** Why a visit cannot be moved; the verb throws what its question returns. */
final class VisitMoveRules {
    private VisitMoveRules() {}

    /** Whoever would write the note of it. */
    static Optional<RuleBroken> whyNotMove(FamilyCase visited, Actor me) {
        return VisitRules.whyNotWrite(visited, me);
    }

    /** @param latest the last day by the clock of the report and by how vulnerable the family is, or null */
    static Optional<RuleBroken> whyNotTo(LocalDate planned, LocalDate to, LocalDate today, LocalDate latest) {
        if (to == null) {
            return broken("noDay");
        }
        if (to.isBefore(today)) {
            return broken("inPast");
        }
        if (latest != null && latest.isBefore(today)) {
            return broken("lateAlready", latest);
        }
        if (latest != null && to.isAfter(latest)) {
            return broken("tooLate", latest);
        }
        return to.equals(planned) ? broken("sameDay", to) : Optional.empty();
    }

    private static Optional<RuleBroken> broken(String rule, Object... arguments) {
        return Optional.of(new RuleBroken("welfare.visitMove." + rule, arguments));
    }
}
