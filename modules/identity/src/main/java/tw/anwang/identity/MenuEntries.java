package tw.anwang.identity;

import java.util.List;
import java.util.Set;

/**
 * What a module adds to the menu: the portal finds every bean of this type and shows the entries whose permission the
 * person has.
 */
public interface MenuEntries {
    /**
     * @param group key of the group's heading in the portal's messages
     * @param page outcome, such as {@code /meetings/trackedItemList}
     * @param label key in the module's own messages
     * @param permission who sees it
     * @param position order within the whole menu
     * @param below pages of this section whose names do not begin as the page's does: {@code /meetings/answer} below
     *     {@code /meetings/roundList}
     */
    record Entry(String group, String page, String label, String permission, int position, Set<String> below) {
        public Entry(String group, String page, String label, String permission, int position) {
            this(group, page, label, permission, position, Set.of());
        }
    }

    /** The class beside whose package the messages lie, such as {@code tw.anwang.meetings.messages}. */
    String bundle();

    List<Entry> entries();
}
