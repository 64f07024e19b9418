package tw.anwang.meetings.report;

import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.round.House;

/** A report that lies before the meeting of a house: the keeper submits it, the chief approves. */
final class FrozenReport {
    private FrozenReport() {}

    /** Leaves the keeper of the house signed in. */
    static void of(House house, CurrentUser user, Reports reports, ReportSheets sheets, Long... items) {
        user.actAs(house.keeper);
        reports.begin(house.meeting);
        reports.submit(house.meeting, version(house, sheets), List.of(items));
        user.actAs(house.chief);
        reports.approve(house.meeting, version(house, sheets));
        user.actAs(house.keeper);
    }

    private static int version(House house, ReportSheets sheets) {
        return sheets.of(house.meeting).orElseThrow().version();
    }
}
