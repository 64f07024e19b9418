package tw.anwang.meetings.round;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.meetings.tracked.ItemFixture;
import tw.anwang.meetings.tracked.Origin;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/**
 * A staff unit with its series and the meeting to come, and two offices that are asked: each with an officer and a head.
 */
public final class House {
    /** 社家署. */
    public final OfficeId staff = new OfficeId(101);

    /** 移民署. */
    public final OfficeId first = new OfficeId(402);

    /** 心健司. */
    public final OfficeId second = new OfficeId(103);

    public final AccountId keeper;
    public final AccountId chief;
    public final AccountId firstOfficer;
    public final AccountId firstHead;
    public final AccountId secondOfficer;
    public final AccountId secondHead;
    public final long series;
    public final long meeting;

    public House(ModuleContainer container, LocalDate meetingDay) throws SQLException {
        keeper = account(container, staff, "caseOfficer");
        chief = account(container, staff, "officeHead");
        firstOfficer = account(container, first, "caseOfficer");
        firstHead = account(container, first, "officeHead");
        secondOfficer = account(container, second, "caseOfficer");
        secondHead = account(container, second, "officeHead");
        try (Connection database = container.database().connect()) {
            series = insert(
                    database,
                    "insert into meetings_series (name, short_name, convener_office_id, openness, with_ordinals, readers,"
                            + " lead_office_id) values ('平臺會議', '平臺', ?, 'PUBLIC', true, 'TAKING_PART', ?)",
                    staff.value(),
                    staff.value());
            meeting = meeting(database, meetingDay, 15);
        }
    }

    private long meeting(Connection database, LocalDate day, int ordinal) throws SQLException {
        long id = insert(
                database,
                "insert into meetings_meeting (series_id, ordinal, title, state, starts_at, lead_office_id)"
                        + " values (?, ?, ?, 'PLANNED', ?, ?)",
                series,
                ordinal,
                "平臺第" + ordinal + "次會議",
                day.atTime(1, 30),
                staff.value());
        for (OfficeId office : new OfficeId[] {staff, first, second}) {
            insert(
                    database,
                    "insert into meetings_meeting_party (record_id, office_id, part) values (?, ?, 'TAKING_PART')",
                    id,
                    office.value());
        }
        return id;
    }

    /** Another meeting of the series. */
    public long meeting(ModuleContainer container, LocalDate day, int ordinal) throws SQLException {
        try (Connection database = container.database().connect()) {
            return meeting(database, day, ordinal);
        }
    }

    /** An item from a list of the 14th meeting, led by the first office; its words are made of its number. */
    public ItemFixture anItem(String number) {
        return ItemFixture.anItem()
                .numbered(number)
                .from(Origin.list(series, "第14次會議", LocalDate.of(2023, 1, 7)))
                .saying("案由" + number, "請辦理" + number)
                .ledBy(first)
                .keptBy(staff);
    }

    private static AccountId account(ModuleContainer container, OfficeId office, String role) throws SQLException {
        return new AccountId(TestAccount.called("測試" + role).with(role).in(container.database(), office.value()));
    }

    private static long insert(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            var keys = insert.getGeneratedKeys();
            return keys.next() ? keys.getLong(1) : 0;
        }
    }
}
