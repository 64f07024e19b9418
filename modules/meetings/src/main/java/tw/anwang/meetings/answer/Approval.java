package tw.anwang.meetings.answer;

import java.time.LocalDate;

/**
 * How the head's approval stands on file.
 *
 * @param level who approved (核定層級), such as 副署長
 * @param number 文號 of the paper it was approved on
 */
public record Approval(String level, LocalDate date, String number) {
    /** Approved in the portal and nowhere else. */
    public static final Approval HERE = new Approval(null, null, null);

    boolean onFile() {
        return filled(level) && date != null && filled(number);
    }

    private static boolean filled(String words) {
        return words != null && !words.isBlank();
    }
}
