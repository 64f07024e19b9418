package tw.anwang.meetings.answer;

import java.time.Instant;
import java.time.LocalDate;

/** A request as the item's page shows it. */
public record RequestRow(
        long id,
        long trackedItemId,
        long officeId,
        RequestKind kind,
        String reason,
        Long suggestedOfficeId,
        LocalDate untilDay,
        RequestState state,
        String askedBy,
        Instant askedAt,
        String decidedBy,
        String decisionWords) {}
