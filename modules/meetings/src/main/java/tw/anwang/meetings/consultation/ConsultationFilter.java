package tw.anwang.meetings.consultation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the list of consultations is asked for; nulls ask for everything.
 *
 * @param show which of those the person sees
 * @param running true: being asked now; false: over, or not begun
 * @param words part of the title
 * @param meeting to which they belong
 */
public record ConsultationFilter(Show show, Boolean running, String words, Long meeting) {
    /** Which ones. */
    public enum Show {
        /** 待我機關回復: to which the person's office owes a reply. */
        TO_ANSWER,
        /** 本機關發出. */
        OWN
    }

    /** As in the address. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("show", show == null ? "" : show.name());
        query.put("running", running == null ? "" : running.toString());
        query.put("q", words == null ? "" : words);
        query.put("meeting", meeting == null ? "" : meeting.toString());
        return query;
    }
}
