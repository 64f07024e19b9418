package tw.anwang.meetings.publication;

import java.time.Instant;

/**
 * Head of published minutes.
 *
 * @param id of the publication
 * @param publishedAt when it was approved
 * @param letterNumber 發文字號 of the minutes, or null
 */
public record PublicHead(
        long id,
        String title,
        String seriesName,
        Instant startsAt,
        String place,
        String chairName,
        String chairTitle,
        Instant publishedAt,
        String letterNumber) {
    /** How a query over publication p, meeting m and series s makes one. */
    static final String OF = "new tw.anwang.meetings.publication.PublicHead(p.id, m.title, s.name, m.startsAt, m.place,"
            + " m.chairName, m.chairTitle, p.decidedAt,"
            + " (select v.letter.number from MinutesVersion v where v.id = p.minutesId))";
}
