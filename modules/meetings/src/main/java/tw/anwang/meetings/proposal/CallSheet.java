package tw.anwang.meetings.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;

/**
 * A call for proposals as one person reads it.
 *
 * @param meeting title of the meeting
 * @param late whether what is handed in now comes too late
 * @param toCome whether the meeting was not held yet
 * @param keeper whether the person works for the staff unit
 * @param offices asked; empty for others than the staff unit and the offices themselves
 * @param proposals those the person sees
 * @param obstacle why the person's office cannot propose
 * @param asked the offices for which the person is asked, the own one first: each answers for itself
 */
public record CallSheet(
        long meetingId,
        String meeting,
        LocalDate meetingDay,
        Grade grade,
        Instant closesAt,
        CallState state,
        String note,
        boolean late,
        boolean toCome,
        boolean keeper,
        List<Office> offices,
        List<ProposalRow> proposals,
        Optional<RuleBroken> obstacle,
        List<Office> asked) {

    /** An office asked: how many it proposed, or since when and through whom it has nothing. */
    public record Office(OfficeId office, long proposals, Instant nothingAt, String nothingBy) {
        public boolean isSilent() {
            return proposals == 0 && nothingAt == null;
        }
    }

    /** Offices that neither proposed nor said that they have nothing. */
    public long silent() {
        return offices.stream().filter(Office::isSilent).count();
    }
}
