package tw.anwang.desk;

import java.util.List;
import tw.anwang.directory.OfficeId;

/**
 * A mail to be written: the numbers of what it is about and where that is to be seen, never more. Titles, texts and
 * names of persons stay in the portal.
 *
 * @param occasion kind of record by which its fate is asked later, such as {@code meetings.urging}
 * @param occasionId which one
 * @param numbers of the records, such as 14-討1; may be none
 * @param page address inside the portal, such as {@code /meetings/answer.xhtml?id=7}
 * @param office whose answer is asked; may be null
 * @param calendar what it does in the receiver's calendar; may be null
 */
public record NewMail(
        String occasion, long occasionId, List<String> numbers, String page, OfficeId office, CalendarEntry calendar) {
    private static final int MOST_NUMBERS = 20;
    private static final int ROOM = 300;

    public NewMail {
        numbers = List.copyOf(numbers);
    }

    public NewMail(String occasion, long occasionId, List<String> numbers, String page, OfficeId office) {
        this(occasion, occasionId, numbers, page, office, null);
    }

    public static NewMail about(String occasion, long occasionId, String page) {
        return new NewMail(occasion, occasionId, List.of(), page, null);
    }

    /** The numbers in one line: of more than twenty the first ones, and … */
    public String line() {
        String some = String.join("、", numbers.subList(0, Math.min(MOST_NUMBERS, numbers.size())));
        String line = some + (numbers.size() > MOST_NUMBERS ? "…" : "");
        String plain = line.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > ROOM ? plain.substring(0, ROOM - 1) + "…" : plain;
    }
}
