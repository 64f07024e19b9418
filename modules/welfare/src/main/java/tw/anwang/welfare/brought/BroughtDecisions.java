package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.welfare.decision.DecidedElsewhere;
import tw.anwang.welfare.decision.Outcome;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;

/** What a platform has decided on a case: whether it was opened, and why it ended. */
@ApplicationScoped
class BroughtDecisions {
    @Inject
    DecidedElsewhere elsewhere;

    /** All of them, of a case that is new here. */
    void note(FamilyCase decided, Facts facts) {
        opened(decided, facts);
        ended(decided, facts);
    }

    /** That it was opened, or is searched for, if so. */
    void opened(FamilyCase decided, Facts facts) {
        switch (facts.state()) {
            case SERVED -> decide(decided, Outcome.OPEN, null, facts.opened());
            case MISSING -> decide(decided, Outcome.MISSING, null, facts.opened());
            case CLOSED -> decide(decided, Outcome.OPEN, null, facts.opened());
            default -> {}
        }
    }

    /** How it ended, if it did. */
    void ended(FamilyCase decided, Facts facts) {
        switch (facts.state()) {
            case CLOSED -> decide(decided, Outcome.CLOSE, facts.reason(), facts.ended());
            case NOT_OPENED -> decide(decided, Outcome.NOT_OPEN, facts.reason(), facts.ended());
            case SHORT_SERVICE -> decide(decided, Outcome.SHORT_SERVICE, null, facts.ended());
            default -> {}
        }
    }

    /** Whether the platform said how it ended, and nobody here; where it ends otherwise, nobody here decided anything. */
    boolean isTheirs(FamilyCase ended, CaseState now) {
        return elsewhere.isTheirs(ended, now != ended.state());
    }

    /** Whether that is the reason with which it ended here. */
    boolean isFor(FamilyCase ended, String reason) {
        return elsewhere.isFor(ended, reasons(reason));
    }

    /** It ended, and otherwise than the platform said before. */
    void corrected(FamilyCase decided, Facts facts, CaseState was) {
        String why = Sentences.of("welfare", CaseAct.FOLLOWED.getLabelKey(), Locale.TAIWAN);
        if (facts.state() == was) { // it may have ended before, and gone on
            elsewhere.takeBackEnd(decided, why);
        } else {
            elsewhere.takeBackAll(decided, why);
            opened(decided, facts);
        }
        ended(decided, facts);
    }

    private static Set<String> reasons(String reason) {
        return reason == null ? Set.of() : Set.of(reason);
    }

    private void decide(FamilyCase decided, Outcome outcome, String reason, LocalDate day) {
        Instant at = Taipei.at(day.atStartOfDay());
        elsewhere.note(decided, outcome, reasons(reason), decided.source().system(), at);
    }
}
