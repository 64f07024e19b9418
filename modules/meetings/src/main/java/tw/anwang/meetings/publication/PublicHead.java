package tw.anwang.meetings.publication;

import java.time.Instant;

/**
 * Head of published minutes.
 *
 * @param id of the publication
 * @param chair name and title, or an empty text
 * @param publishedAt when it was approved
 * @param letterNumber 發文字號 of the minutes, or null
 * @param newer how many versions were sent since the one that is public
 */
public record PublicHead(
        long id,
        String title,
        String seriesName,
        Instant startsAt,
        String place,
        String chair,
        Instant publishedAt,
        String letterNumber,
        long newer) {
    /** How a query over publication p, meeting m and series s makes one. */
    static final String OF = "new tw.anwang.meetings.publication.PublicHead(p.id, p.facts.title, s.name,"
            + " p.facts.heldAt, p.facts.place, p.facts.chair, p.decidedAt,"
            + " (select v.letter.number from MinutesVersion v where v.id = p.minutesId),"
            + " (select count(n) from MinutesVersion n, MinutesVersion o where o.id = p.minutesId"
            + " and n.meetingId = o.meetingId and n.number > o.number"
            + " and n.state <> tw.anwang.meetings.minutes.MinutesState.REVIEW))";

    /** 已有修正版: what stands here was corrected since. */
    public boolean isOutdated() {
        return newer > 0;
    }
}
