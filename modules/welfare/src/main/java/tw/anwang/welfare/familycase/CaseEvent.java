package tw.anwang.welfare.familycase;

import java.time.Instant;
import tw.anwang.welfare.visit.Visit;

/**
 * One line of the history of a case.
 *
 * @param label key of its heading in our messages
 * @param who name of the person
 * @param words as written, or null
 * @param visit the note behind it, or null
 */
public record CaseEvent(Instant at, String label, String who, String words, Visit visit) {
    static CaseEvent of(CaseStep step) {
        return new CaseEvent(step.takenAt(), step.act().getLabelKey(), step.accountName(), step.words(), null);
    }

    static CaseEvent of(Visit note) {
        return new CaseEvent(
                note.words().visitedAt(),
                "visit",
                note.writerName(),
                note.words().words(),
                note);
    }
}
