package tw.anwang.meetings.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.MenuEntries;

/** The pages of this module that have a place in the menu. */
@ApplicationScoped
public class MeetingsMenu implements MenuEntries {
    private static final String GROUP = "menu.meetings";
    private static final String READ = "meetings.read";

    @Override
    public String bundle() {
        return "tw.anwang.meetings.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(GROUP, "/meetings/trackedItemList", "menu.trackedItemList", READ, 110),
                new Entry(GROUP, "/meetings/meetingList", "menu.meetingList", READ, 120),
                new Entry(GROUP, "/meetings/roundList", "menu.roundList", READ, 140),
                new Entry(GROUP, "/meetings/seriesList", "menu.seriesList", READ, 180));
    }
}
