package tw.anwang.minutes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The head of the minutes. What the text does not say is null or empty.
 *
 * @param ordinal number of the meeting in its series (第14次), or null
 * @param revision 修正版, 初稿 … as written, or null
 * @param day the day of the meeting; known also where no hour is given
 * @param startsAt local time in Asia/Taipei; null where no hour is given
 * @param endsAt local time in Asia/Taipei
 * @param attendance what stands behind 出席
 * @param previousMinutesConfirmed what was said of the previous minutes (確認, 修正後確認)
 */
public record Header(
        String title,
        Integer ordinal,
        String revision,
        LocalDate day,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        Person chair,
        List<String> recorders,
        String attendance,
        String previousMinutesConfirmed) {
    public Header {
        recorders = List.copyOf(recorders);
    }

    /** The same header with what only the body tells: the end and what was said of the previous minutes. */
    public Header closing(LocalDateTime end, String confirmed) {
        return new Header(title, ordinal, revision, day, startsAt, end, place, chair, recorders, attendance, confirmed);
    }
}
