package tw.anwang.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tw.anwang.identity.Actor;

/**
 * Numbers a module shows on home below the tasks, such as overdue decisions by series and by office. Each number opens
 * the list it counts, under the same predicate; a module may cost one statement beside the names.
 */
public interface HomeCounts {
    /**
     * @param words what is counted
     * @param number how many rows the list behind it has
     * @param page where they are listed, such as {@code /meetings/trackedItemList.xhtml?overdue=true}
     */
    record Count(String words, long number, String page) {}

    /** @param heading such as 依會議系列 */
    record Group(String heading, List<Count> counts) {}

    /** @param heading of the card; @param all every row that the groups divide */
    record Card(String heading, Count all, List<Group> groups) {}

    /** The cards this person is shown; none where nothing is to be counted. */
    List<Card> cards(Actor me, LocalDate today, Locale locale);
}
