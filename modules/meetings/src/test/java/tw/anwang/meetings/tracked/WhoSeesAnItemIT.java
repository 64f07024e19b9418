package tw.anwang.meetings.tracked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.WhoSees;
import tw.anwang.meetings.People;
import tw.anwang.meetings.round.House;
import tw.anwang.testing.ModuleContainer;

/** Whom the page of an item tells to see it is who opens it: offices above, grants and 緊急調閱 that are in force. */
class WhoSeesAnItemIT {
    /** No party of the items, and above none. */
    private static final long OUTSIDE = 300;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    private TrackedItems items;

    @Inject
    private WhoSees seen;

    @Inject
    private CurrentUser user;

    private House house;
    private AccountId outsider;

    @BeforeEach
    void noGrantButThoseOfTheTest() throws SQLException {
        sql("update identity_grant set state = 'ENDED'");
        house = new House(container, LocalDate.of(2024, 5, 6));
        outsider = People.reader(container, OUTSIDE);
    }

    @Test
    void the_offices_above_those_that_take_part() throws SQLException {
        long item = item(Sensitivity.ORDINARY);
        Set<OfficeId> above = seen.above(List.of(house.first, house.second, house.staff));
        assertTrue(above.size() > 1, above.toString());
        assertFalse(above.contains(house.staff));
        for (OfficeId office : above) {
            assertTrue(opens(People.reader(container, office.value()), item), office.toString());
        }
        assertFalse(opens(outsider, item));
    }

    @Test
    void a_grant_of_the_leading_office_while_it_is_on() throws SQLException {
        long item = item(Sensitivity.ORDINARY);
        long grant = grant(house.first.value(), "null", "null");
        WhoSees.Held told = told(item, Sensitivity.ORDINARY).get(0);
        assertEquals(grant, told.number());
        assertEquals(new OfficeId(OUTSIDE), told.office());
        assertEquals("測試", told.person());
        assertEquals("移署字第1號", told.documentNumber());
        assertFalse(told.glass());
        assertTrue(opens(outsider, item));
        sql("update identity_grant set state = 'APPROVED' where id = " + grant);
        nobodyIsTold(item, Sensitivity.ORDINARY);
    }

    @Test
    void a_grant_serves_its_person_no_more_in_another_office_or_with_a_role_that_audits() throws SQLException {
        long item = item(Sensitivity.ORDINARY);
        grant(house.first.value(), "null", "null");
        assertTrue(opens(outsider, item));
        sql("update identity_account set office_id = 10201 where id = " + outsider.value());
        nobodyIsTold(item, Sensitivity.ORDINARY);
        sql("update identity_account set office_id = " + OUTSIDE + " where id = " + outsider.value());
        assertEquals(1, told(item, Sensitivity.ORDINARY).size());
        sql("insert into identity_account_role values (" + outsider.value() + ", 'auditor')");
        nobodyIsTold(item, Sensitivity.ORDINARY);
    }

    @Test
    void a_grant_of_another_office_or_one_that_is_over_is_not_told() throws SQLException {
        long item = item(Sensitivity.ORDINARY);
        grant(house.second.value(), "null", "null");
        sql("update identity_grant set to_day = curdate() - interval 1 day where id = "
                + grant(house.first.value(), "null", "null"));
        nobodyIsTold(item, Sensitivity.ORDINARY);
    }

    @Test
    void what_is_kept_to_its_parties_is_opened_by_no_grant_of_all_but_by_break_the_glass() throws SQLException {
        long item = item(Sensitivity.PARTIES_ONLY);
        grant(house.first.value(), "null", "null");
        nobodyIsTold(item, Sensitivity.PARTIES_ONLY);
        long glass = grant(house.first.value(), "" + item, "utc_timestamp() + interval 1 hour");
        WhoSees.Held told = told(item, Sensitivity.PARTIES_ONLY).get(0);
        assertTrue(told.glass());
        assertEquals(glass, told.number());
        assertTrue(opens(outsider, item));
        sql("update identity_grant set until = utc_timestamp() - interval 1 second where id = " + glass);
        nobodyIsTold(item, Sensitivity.PARTIES_ONLY);
    }

    private void nobodyIsTold(long item, Sensitivity sensitivity) {
        assertEquals(List.of(), told(item, sensitivity));
        assertFalse(opens(outsider, item));
    }

    private List<WhoSees.Held> told(long item, Sensitivity sensitivity) {
        return seen.by(TrackedItem.KIND.name(), item, house.first, sensitivity);
    }

    private boolean opens(AccountId account, long item) {
        user.actAs(account);
        try {
            items.byId(item);
            return true;
        } catch (NotVisible hidden) {
            return false;
        }
    }

    /** Led by 移民署, with 心健司 beside, kept by 社家署. */
    private long item(Sensitivity sensitivity) {
        user.actAs(house.keeper);
        return house.anItem("1-見" + System.nanoTime())
                .ledBy(house.first, house.second)
                .of(sensitivity)
                .handedOutIn(items);
    }

    private long grant(long owner, String record, String until) throws SQLException {
        sql(
                "insert into identity_grant (owner_office_id, grantee_account_id, grantee_at_office_id, record_id, purpose, document_number,"
                        + " from_day, to_day, until, review_on, state, requested_by) values (" + owner + ", "
                        + outsider.value() + ", " + OUTSIDE + ", " + record
                        + ", '測試', '移署字第1號', curdate() - interval 2 day, curdate() + interval 2 day, " + until
                        + ", curdate(), 'ON', 1)");
        sql("insert into identity_grant_kind select max(id), 'meetings.trackedItem' from identity_grant");
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery("select max(id) from identity_grant")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
