package tw.anwang.meetings.round;

import java.time.LocalDate;

/** A round in the list of rounds. @param owed answers of the reader's offices; @param unsent those of them not sent yet */
public record RoundRow(
        long id, String seriesName, String meetingTitle, LocalDate dueOn, RoundState state, long owed, long unsent) {}
