package tw.anwang.identity.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.directory.ContactWindow;
import tw.anwang.directory.NewOffice;
import tw.anwang.directory.OfficeFilter;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeKind;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.SqlCounter;
import tw.anwang.testing.TestAccount;

/** Invented offices below a real ministry; each test makes its own. */
class AdministeredOfficesIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final OfficeId 衛福部 = new OfficeId(100);

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    AdministeredOffices administered;

    @Inject
    CurrentUser user;

    @BeforeEach
    void an_administrator_is_signed_in() throws SQLException {
        user.actAs(account("administrator"));
    }

    @Test
    void the_life_of_an_office_is_told_on_its_page_and_in_the_trail() throws SQLException {
        OfficeId office = added("衛生福利部試辦甲司");
        OfficeId next = added("衛生福利部試辦乙司");
        administered.rename(office, version(office), "衛生福利部試辦丙司", "試丙司", NEW_YEAR, TODAY);
        administered.addAlias(office, "試甲");
        administered.addWindow(office, ContactWindow.of("林測試", "02-0000-0000", null));
        administered.close(office, version(office), TODAY.minusDays(1), List.of(next));
        OfficeFile file = administered.file(office, TODAY);
        assertEquals(
                List.of("衛生福利部試辦丙司", "衛生福利部試辦甲司"),
                file.names().stream().map(NameSpan::name).toList());
        assertEquals(List.of("試甲"), file.aliases());
        assertEquals("林測試", file.details().windows().get(0).name());
        assertEquals(next, file.lineage().successors().get(0).office().id());
        assertEquals(
                "directory.office.closed", file.closeObstacle().orElseThrow().key());
        assertEquals(
                List.of("addOffice", "renameOffice", "addAlias", "addWindow", "closeOffice"),
                verbs(office).stream().filter(verb -> !verb.equals("read")).toList());
    }

    @Test
    void what_was_added_can_be_taken_away() throws SQLException {
        OfficeId office = added("衛生福利部試辦丁司");
        administered.addAlias(office, "試丁");
        administered.addWindow(office, ContactWindow.of("陳測試", null, null));
        OfficeFile file = administered.file(office, TODAY);
        administered.removeAlias(office, "試丁");
        administered.removeWindow(office, file.details().windows().get(0));
        OfficeFile after = administered.file(office, TODAY);
        assertEquals(List.of(), after.aliases());
        assertEquals(List.of(), after.details().windows());
        assertTrue(verbs(office).containsAll(List.of("removeAlias", "removeWindow")));
    }

    @Test
    void a_stale_page_changes_nothing_and_leaves_no_trace() throws SQLException {
        OfficeId office = added("衛生福利部試辦戊司");
        int read = version(office);
        administered.rename(office, read, "衛生福利部試辦己司", null, NEW_YEAR, TODAY);
        assertThrows(OptimisticLockException.class, () -> administered.close(office, read, TODAY, List.of()));
        assertTrue(!verbs(office).contains("closeOffice"));
    }

    @Test
    void a_broken_rule_leaves_no_trace() throws SQLException {
        OfficeId office = added("衛生福利部試辦庚司");
        administered.addAlias(office, "試庚");
        assertThrows(RuleBroken.class, () -> administered.addAlias(office, "試庚"));
        assertEquals(1, verbs(office).stream().filter("addAlias"::equals).count());
    }

    @Test
    void nobody_else_may() throws SQLException {
        user.actAs(account("countyAdministrator"));
        assertThrows(NotPermitted.class, () -> administered.file(衛福部, TODAY));
        assertThrows(NotPermitted.class, () -> administered.addAlias(衛福部, "試"));
        assertThrows(NotPermitted.class, () -> administered.found(everything(), 1, Map.of()));
    }

    @Test
    void an_office_that_is_not_there_is_not_found() {
        assertThrows(NotVisible.class, () -> administered.file(new OfficeId(99_999_999), TODAY));
    }

    @Test
    void pages_of_the_list_follow_one_another() {
        OfficesFound first = administered.found(everything(), 1, Map.of());
        OfficesFound second = administered.found(everything(), 2, Map.of());
        assertEquals(20, first.rows().size());
        assertTrue(first.paging().total() > 100);
        assertTrue(second.rows().stream().noneMatch(first.rows()::contains));
    }

    @Test
    void a_list_costs_at_most_eight_statements_and_an_office_twelve() throws Exception {
        SqlCounter list = SqlCounter.during(() -> administered.found(everything(), 1, Map.of()));
        SqlCounter one = SqlCounter.during(() -> administered.file(衛福部, TODAY));
        assertTrue(list.count() <= 8, list::toString);
        assertTrue(one.count() <= 12, one::toString);
    }

    private static OfficeFilter everything() {
        return new OfficeFilter(null, null, null, null, TODAY);
    }

    private OfficeId added(String name) {
        return administered.add(new NewOffice(衛福部, name, null, OfficeKind.DEPARTMENT, Set.of(), null));
    }

    private int version(OfficeId office) {
        return administered.file(office, TODAY).details().version();
    }

    private static AccountId account(String role) throws SQLException {
        return new AccountId(TestAccount.called("測試管理者").with(role).in(container.database(), 100));
    }

    private static List<String> verbs(OfficeId office) throws SQLException {
        String sql = "select verb from " + container.database().schema() + Trail.SCHEMA_ENDING
                + ".trail_act where kind = 'directory.office' and record_id = " + office + " order by id";
        List<String> verbs = new ArrayList<>();
        try (Connection database = container.database().connect();
                var rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                verbs.add(rows.getString(1));
            }
        }
        return verbs;
    }
}
