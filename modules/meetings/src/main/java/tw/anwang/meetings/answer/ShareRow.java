package tw.anwang.meetings.answer;

import java.time.Instant;

/** A share as its page and its owner's page show it. @param words what was asked; @param text what came back, or null */
public record ShareRow(
        long id,
        long answerId,
        long officeId,
        String person,
        String words,
        String text,
        ShareState state,
        String askedBy,
        String givenBy,
        Instant givenAt,
        int version) {}
