package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** For the review page: what lay on the table of the meeting under each number. */
@Named
@RequestScoped
public class TabledItems {
    @Inject
    EarlierItems items;

    private Map<String, EarlierItems.Tabled> tabled;

    /** The item under that number, or null. */
    public EarlierItems.Tabled at(long meeting, String number) {
        if (tabled == null) {
            tabled = items.tabledAt(meeting);
        }
        return number == null ? null : tabled.get(number.strip());
    }
}
