package tw.anwang.meetings.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.anwang.desk.FileRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;

/**
 * A proposal as one person reads it: numbers of persons masked for other offices.
 *
 * @param proposers ids of all offices that propose it, the one that handed it in first
 * @param mergedInto the proposal in which it goes on, or null; for others than proposer and staff unit too
 * @param targets into which the staff unit may join it
 * @param steps newest first; for others than proposer and staff unit empty
 * @param obstacles why the person cannot do a {@link Verb}; what can be done is missing here
 */
public record ProposalSheet(
        long id,
        long meetingId,
        String meeting,
        int number,
        ProposalState state,
        int version,
        boolean late,
        Grade grade,
        String subject,
        String explanation,
        String suggestion,
        String answer,
        OfficeId office,
        Set<Long> proposers,
        Instant submittedAt,
        ProposalRow mergedInto,
        List<ProposalRow> targets,
        List<FileRef> files,
        List<OpinionRow> opinions,
        List<ProposalStep> steps,
        Map<Verb, RuleBroken> obstacles) {

    public boolean isReturned() {
        return state == ProposalState.RETURNED;
    }

    /** What its office was asked to complete; null where nothing is, and for whom that is not. */
    public String missing() {
        return missing(steps);
    }

    /** @param steps newest first */
    static String missing(List<ProposalStep> steps) {
        return steps.stream()
                .takeWhile(step -> step.toState() == ProposalState.RETURNED) // what was carried over comes after it
                .reduce((later, earlier) -> earlier)
                .map(ProposalStep::words)
                .orElse(null);
    }

    /** What can be done with a proposal. */
    public enum Verb {
        AMEND,
        CHECK,
        ANSWER,
        RECHECK,
        WITHDRAW,
        ASK_OPINION
    }

    /** Whether the person can do it: {@code sheet.can('CHECK')}. */
    public boolean can(String verb) {
        return !obstacles.containsKey(Verb.valueOf(verb));
    }
}
