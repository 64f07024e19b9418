package tw.anwang.meetings.proposal;

import java.time.Instant;
import java.time.LocalDate;
import tw.anwang.directory.OfficeId;

/** An opinion as read. @param text numbers of persons masked for other offices; null while it is owed */
public record OpinionRow(
        long id, OfficeId office, String askedWords, LocalDate dueOn, String text, Instant givenAt, String givenBy) {}
