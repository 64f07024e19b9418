package tw.anwang.meetings.answer;

import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.RuleBroken;

/**
 * How the head's approval stands on file.
 *
 * @param level who approved (核定層級), such as 副署長
 * @param number 文號 of the paper it was approved on
 */
public record Approval(String level, LocalDate date, String number) {
    /** Approved in the portal and nowhere else. */
    public static final Approval HERE = new Approval(null, null, null);

    private static final int ROOM = 60;

    /** As typed. @throws RuleBroken where level or number are longer than a file's words ever are */
    public static Approval typed(String level, LocalDate date, String number) {
        return new Approval(TextLength.atMost(ROOM, level), date, TextLength.atMost(ROOM, number));
    }

    /** Whether a paper stands behind it, so that there is something to show. */
    public boolean onFile() {
        return filled(level) && date != null && filled(number);
    }

    /** The day in ROC years, or an empty text. */
    public String day() {
        return date == null ? "" : RocDate.format(date);
    }

    /** Why this does not tell of a paper that was approved. */
    Optional<RuleBroken> whyNotOnFile(LocalDate today) {
        if (!onFile()) {
            return Optional.of(new RuleBroken("meetings.answer.approvalOnFile"));
        }
        return date.isAfter(today)
                ? Optional.of(new RuleBroken("meetings.trackedItem.approval.future", date))
                : Optional.empty();
    }

    /** For the history of the answer: level, day and number, or null where it was approved here. */
    String inShort() {
        return onFile() ? String.join("　", level, day(), number) : null;
    }

    private static boolean filled(String words) {
        return words != null && !words.isBlank();
    }
}
