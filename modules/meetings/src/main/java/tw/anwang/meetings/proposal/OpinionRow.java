package tw.anwang.meetings.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;

/**
 * An opinion as one person reads it.
 *
 * @param text numbers of persons masked for other offices; null while it is owed
 * @param whyNotGive why the person cannot write it
 * @param before what it said before, the newest first
 */
public record OpinionRow(
        long id,
        OfficeId office,
        String askedWords,
        LocalDate dueOn,
        String text,
        Instant givenAt,
        String givenBy,
        int version,
        Optional<RuleBroken> whyNotGive,
        List<Said> before) {

    /** What an opinion said at a time. */
    public record Said(String text, Instant givenAt, String givenBy) {}
}
