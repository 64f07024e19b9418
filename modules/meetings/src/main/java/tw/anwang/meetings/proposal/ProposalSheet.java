package tw.anwang.meetings.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import tw.anwang.desk.FileRef;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Grade;

/**
 * A proposal as one person reads it: numbers of persons masked for other offices.
 *
 * @param proposers ids of all offices that propose it, the one that handed it in first
 * @param mergedInto the proposal in which it goes on, or null
 * @param steps newest first; for others than proposer and staff unit empty
 */
public record ProposalSheet(
        long id,
        long meetingId,
        String meeting,
        int number,
        ProposalState state,
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
        List<FileRef> files,
        List<ProposalStep> steps) {}
