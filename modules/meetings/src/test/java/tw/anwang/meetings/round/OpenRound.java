package tw.anwang.meetings.round;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Handling;
import tw.anwang.meetings.tracked.NewItem;
import tw.anwang.meetings.tracked.Origin;
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
        NewItem begun = new NewItem(
                Origin.list(house.series, "第14次會議", LocalDate.of(2023, 1, 7)),
                "14-討1",
                "安置措施",
                "請訂安置措施。",
                Handling.REPORT,
                Due.none(),
                null,
                Sensitivity.ORDINARY,
                house.first,
                List.<OfficeId>of(),
                house.staff,
                List.of(),
                false);
        item = items.begin(begun, Act.HAND_OUT, Basis.staffUnit(null)).id();
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
        try (var connection = container.database().connect();
                var result = connection.createStatement().executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
