package tw.anwang.meetings.round;

import java.time.LocalDate;
import tw.anwang.directory.OfficeId;

/** The head of a round's page. */
public record RoundSheet(
        long id,
        long meetingId,
        String seriesName,
        String meetingTitle,
        LocalDate openedOn,
        LocalDate dueOn,
        RoundState state,
        String note,
        OfficeId staffUnit) {
    public boolean isOpen() {
        return state == RoundState.OPEN;
    }
}
