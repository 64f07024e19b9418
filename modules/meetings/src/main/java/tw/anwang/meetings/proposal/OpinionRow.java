package tw.anwang.meetings.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;

/**
 * An opinion as one person reads it.
 *
 * @param text numbers of persons masked for other offices; null while it is owed
 * @param whyNotGive why the person cannot write it
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
        Optional<RuleBroken> whyNotGive) {}
