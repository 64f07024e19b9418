package tw.anwang.welfare.familycase;

import java.time.Instant;

/**
 * One line of the history of a case.
 *
 * @param label key of its heading in our messages
 * @param detail what stands beside the heading, such as the way in which a family was met; or null
 * @param who name of the person
 * @param words as written, or null
 * @param visit id of the note behind it, or null
 */
public record CaseEvent(Instant at, String label, String detail, String who, String words, Long visit) {
    static CaseEvent of(CaseStep step) {
        return new CaseEvent(step.takenAt(), step.act().getLabelKey(), null, step.accountName(), step.words(), null);
    }
}
