package tw.anwang.meetings.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.role.Role;
import tw.anwang.identity.role.RolePreview;
import tw.anwang.identity.role.RoleSight;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.testing.ModuleContainer;

/** An administrator sees what a role would see, on the demo's rows; of real ones nothing, not even how many. */
class PreviewOfARoleIT {
    private static final long SERIES = 960_001;
    private static final long DEMO = 960_101;
    private static final long DEMO_KEPT = 960_102;
    private static final long REAL = 960_103;
    private static final OfficeId LEAD = new OfficeId(103);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("meetings");

    @Inject
    RolePreview preview;

    /** One test, because a demo once seen stays seen. */
    @Test
    void rows_are_shown_of_a_demo_alone_and_only_those_that_came_with_it() throws SQLException {
        rows();
        new StaffUnit(container).signIn(new OfficeId(100), "administrator");

        RoleSight production = sight("officeHead", LEAD);
        assertEquals("rolePreview.noDemo", production.obstacle());
        assertNothingShown(production);

        sql("update identity_account set demo = true where sign_in_name = 'preview.demo'");
        container.clock().setTo(container.clock().instant().plusSeconds(6));
        RoleSight unmarked = sight("officeHead", LEAD);
        assertEquals("rolePreview.oldDemo", unmarked.obstacle(), "a demo whose rows cannot be told from real ones");
        assertNothingShown(unmarked);

        sql("insert into identity_demo_record (kind, record_id) values ('meetings.trackedItem', " + DEMO
                + "), ('meetings.trackedItem', " + DEMO_KEPT + "), ('meetings.series', " + SERIES + ")");
        assertSeen(List.of("預覽示範 1-預1 示範事項", "預覽示範 1-預2 限關係人的示範事項"), "officeHead", LEAD);
        assertSeen(List.of(), "officeHead", new OfficeId(300));
        assertSeen(List.of("預覽示範 1-預1 示範事項"), "previewCountry", new OfficeId(300));
        assertEquals("rolePreview.noOffice", sight("officeHead", null).obstacle());
        withoutTheRightNothingIsAsked();
        sql("delete from identity_demo_record");
    }

    private void withoutTheRightNothingIsAsked() throws SQLException {
        for (String role : List.of("administrator", "auditor")) {
            RoleSight sight = sight(role, LEAD);
            assertTrue(sight.isWithRows());
            assertTrue(sight.kinds().stream().noneMatch(RoleSight.Kind::open), role + " may not read");
            assertNothingShown(sight);
        }
    }

    private void assertSeen(List<String> words, String role, OfficeId office) throws SQLException {
        RoleSight.Kind items = sight(role, office).kinds().stream()
                .filter(kind -> kind.label().equals("列管事項"))
                .findFirst()
                .orElseThrow();
        assertTrue(items.open());
        assertEquals(words, items.first());
        assertEquals(words.size(), items.count());
    }

    private static void assertNothingShown(RoleSight sight) {
        assertEquals(3, sight.kinds().size(), "series, meetings, tracked items");
        sight.kinds().forEach(kind -> {
            assertEquals(0, kind.count(), kind.label());
            assertEquals(List.of(), kind.first(), kind.label());
            assertFalse(kind.permission().isBlank());
        });
    }

    @Test
    void nobody_but_who_edits_roles_previews_one() throws SQLException {
        new StaffUnit(container).signIn(LEAD, "administrator");
        Role role = role("officeHead");
        for (String other : List.of("countyAdministrator", "officeHead", "caseOfficer", "reader", "auditor")) {
            new StaffUnit(container).signIn(LEAD, other);
            assertThrows(NotPermitted.class, () -> preview.roles(), other);
            assertThrows(NotPermitted.class, () -> preview.sight(role, LEAD, Locale.TAIWAN), other);
        }
    }

    private RoleSight sight(String role, OfficeId office) throws SQLException {
        return preview.sight(role(role), office, Locale.TAIWAN);
    }

    private Role role(String code) {
        return preview.roles().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void rows() throws SQLException {
        sql("insert into identity_account (sign_in_name, name, office_id) values ('preview.demo', '示範', 100)");
        sql("insert into identity_role (code, position) values ('previewCountry', 97)");
        sql("insert into identity_role_permission values ('previewCountry', 'meetings.read'),"
                + " ('previewCountry', 'scope.everything')");
        sql("insert into meetings_series (id, name, short_name, convener_office_id, openness, with_ordinals, readers,"
                + " lead_office_id) values (" + SERIES
                + ", '預覽示範', '預覽示範', 101, 'INTERNAL', true, 'TAKING_PART', 101)");
        item(DEMO, "1-預1", "示範事項", 0);
        item(DEMO_KEPT, "1-預2", "限關係人的示範事項", 1);
        item(REAL, "1-真1", "真實事項", 0);
    }

    private static void item(long id, String number, String title, int kept) throws SQLException {
        sql(
                "insert into meetings_tracked_item (id, series_id, number, title, text, handling, tracking, urgent_on, due_kind,"
                        + " lead_office_id, sensitivity) values (" + id + ", " + SERIES + ", '" + number + "', '"
                        + title
                        + "', '內容', 'REPORT', 'UNDER', '9999-12-31', 'NONE', 103, " + kept + ")");
        sql("insert into meetings_tracked_item_party (record_id, urgent_on, office_id, part) values (" + id
                + ", '9999-12-31', 103, 'LEAD')");
    }

    private static void sql(String statement) throws SQLException {
        container.database().run(statement);
    }
}
