package tw.anwang.identity.grant;

import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.identity.review.Verdict;

/** One line of the queue. @param who name and sign-in name @param late whether the review is overdue */
public record GlassRow(
        long id,
        String record,
        String kind,
        String who,
        String reason,
        Instant openedAt,
        Instant until,
        LocalDate reviewBy,
        Verdict verdict,
        boolean late) {}
