package tw.anwang.meetings.consultation;

import java.time.Instant;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Grade;

/**
 * One consultation in the list.
 *
 * @param asked offices asked about the newest edition; 0 for others than the owner, who do not know them
 * @param sent of these, how many have replied
 * @param owed whether the person's office owes a reply
 */
public record ConsultationRow(
        long id,
        String title,
        int edition,
        ConsultationState state,
        Grade grade,
        OfficeId office,
        Instant closesAt,
        boolean late,
        long asked,
        long sent,
        boolean owed) {
    /** The moment it closes, in words. */
    public String until() {
        return ConsultationMoment.words(closesAt);
    }
}
