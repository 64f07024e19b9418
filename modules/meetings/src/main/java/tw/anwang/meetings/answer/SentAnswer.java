package tw.anwang.meetings.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.desk.FileRef;

/**
 * What an office sent in a round; the text is null where nothing was sent.
 *
 * @param hidden whether numbers of persons are masked in it for the reader
 */
public record SentAnswer(
        long id,
        int version,
        long roundId,
        long officeId,
        String part,
        ShownState state,
        String text,
        LocalDate expectedOn,
        Instant sentAt,
        String sentBy,
        Approval approval,
        String returnedReason,
        List<FileRef> files,
        boolean hidden) {}
