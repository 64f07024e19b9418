package tw.anwang.meetings.selection;

import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.tracked.Handling;

/**
 * What the staff unit chose for one point.
 *
 * @param lead 主辦, or null while undecided
 * @param cos ids of 協辦
 * @param groupId a group addressee not yet expanded, or null
 * @param note such as 會前已辦理, or null
 */
public record Choice(
        Handling handling, String title, OfficeId lead, Set<Long> cos, Long groupId, Due due, String note) {
    public Choice {
        title = title == null ? "" : title.replaceAll("\\s*\\R\\s*", "").strip(); // it is one line of a list
        cos = Set.copyOf(cos);
    }

    /** The same for other offices. @param lead null while undecided */
    Choice forOffices(OfficeId lead, Set<Long> cos) {
        return new Choice(handling, title, lead, cos, groupId, due, note);
    }

    /** The same with nothing asked (不列管). */
    Choice notTracked() {
        return new Choice(Handling.NONE, title, lead, cos, groupId, due, note);
    }
}
