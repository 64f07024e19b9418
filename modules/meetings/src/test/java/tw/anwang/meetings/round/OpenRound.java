package tw.anwang.meetings.round;

import java.sql.SQLException;
import java.time.LocalDate;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.tracked.TrackedItems;
import tw.anwang.testing.ModuleContainer;

/** A house with one item that 移民署 leads, and the round in which it owes its answer. */
public final class OpenRound {
    public static final LocalDate TODAY = LocalDate.of(2023, 1, 10);
    public static final LocalDate DUE = LocalDate.of(2023, 1, 20);
    public static final LocalDate MEETING = LocalDate.of(2023, 2, 8);

    public final House house;
    public final long round;
    public final long item;
    private final ModuleContainer container;

    /** Leaves the keeper of the house signed in. */
    public OpenRound(ModuleContainer container, CurrentUser user, TrackedItems items, Rounds rounds)
            throws SQLException {
        this.container = container;
        house = new House(container, MEETING);
        container.clock().setTo(TODAY);
        user.actAs(house.keeper);
        item = house.anItem("14-討1").saying("安置措施", "請訂安置措施。").handedOutIn(items);
        round = rounds.open(house.meeting, DUE, null);
    }

    public long answer() throws SQLException {
        return count("select max(id) from meetings_answer where round_id = " + round);
    }

    public int version() throws SQLException {
        return count("select version from meetings_answer where id = " + answer());
    }

    /** Tasks on any desk that come from the answer or what was asked for it. */
    public int tasks() throws SQLException {
        return count("select count(*) from desk_task where closed_at is null and (record_kind = 'meetings.answer'"
                + " and record_id = %d or record_kind = 'meetings.share' and record_id in".formatted(answer())
                + " (select id from meetings_share where answer_id = " + answer() + "))");
    }

    private int count(String sql) throws SQLException {
        return (int) container.database().number(sql);
    }
}
