package tw.anwang.meetings.proposal;

import java.time.Instant;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Grade;

/** One proposal in a list. @param subject 案由, numbers of persons masked for others */
public record ProposalRow(
        long id,
        int number,
        String subject,
        OfficeId office,
        ProposalState state,
        boolean late,
        Instant submittedAt,
        Grade grade) {}
