package tw.anwang.identity.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.account.AccountDetails;
import tw.anwang.identity.account.Accounts;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

/** A role is made, changed and retired; its holders have the new rights at their next click, and the trail says so. */
class RolesAreEditedIT {
    private static final OfficeId MINISTRY = new OfficeId(100);
    private static final OfficeId KAOHSIUNG = new OfficeId(10200);
    private static final OfficeId KAOHSIUNG_SOCIAL = new OfficeId(10201);
    private static int number;

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    RoleEditor editor;

    @Inject
    RoleNames names;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    private AccountId administrator;
    private String code;
    private long id;

    @BeforeEach
    void a_role_of_its_own() throws SQLException {
        administrator = made(MINISTRY, "administrator");
        user.actAs(administrator);
        code = "madeRole" + ++number;
        id = editor.create(code, details(SamplePermissions.READ));
    }

    private static RoleDetails details(String... rights) {
        return new RoleDetails("試用角色", "Trial role", Set.of(rights), false);
    }

    private static AccountId made(OfficeId office, String... roles) throws SQLException {
        return new AccountId(TestAccount.called("測試").with(roles).in(container.database(), office.value()));
    }

    private static String text(String query) throws SQLException {
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static String broken(Executable act) {
        return assertThrows(RuleBroken.class, act).key();
    }

    private void change(RoleDetails wanted) {
        editor.change(id, editor.role(id).version(), wanted);
    }

    @Test
    void a_change_is_good_at_the_holders_next_click_and_stands_in_the_trail() throws Exception {
        AccountId holder = made(KAOHSIUNG_SOCIAL, code);
        user.actAs(holder);
        assertEquals(Set.of(SamplePermissions.READ), user.getMe().permissions());
        user.actAs(administrator);
        change(details(SamplePermissions.KEEP));
        user.actAs(holder);
        assertEquals(Set.of(SamplePermissions.KEEP), user.getMe().permissions());
        String trail = container.database().trailSchema() + ".trail_act where kind = 'identity.role' and record_id = ";
        assertEquals(
                code + ": added [meetings.keep], removed [meetings.read]",
                text("select detail from " + trail + id + " and verb = 'changeRole'"));
        assertEquals(
                String.valueOf(administrator.value()),
                text("select account_id from " + trail + id + " and verb = 'createRole'"));
    }

    @Test
    void before_the_save_it_says_how_many_gain_and_lose() throws Exception {
        made(KAOHSIUNG_SOCIAL, code);
        made(KAOHSIUNG_SOCIAL, code, "reader");
        AccountId gone = made(KAOHSIUNG_SOCIAL, code);
        user.actAs(administrator);
        accounts.disable(gone, accounts.record(gone).version());
        RoleEffect effect = editor.effect(
                editor.role(id), new RoleDetails("試用角色", "Trial role", Set.of(SamplePermissions.KEEP), true));
        assertEquals(2, effect.holders(), "who is disabled is not told of");
        assertEquals(List.of(new RoleEffect.Share(SamplePermissions.KEEP, 2)), effect.gains());
        assertEquals(
                List.of(new RoleEffect.Share(SamplePermissions.READ, 1)),
                effect.losses(),
                "the reader reads through the other role");
        assertEquals(2, effect.withoutFactor());
        assertEquals(3, editor.holdersOf(editor.role(id)));
        assertEquals(Set.of(SamplePermissions.READ), editor.role(id).details().permissions(), "nothing was saved");
    }

    @Test
    void who_saves_second_is_told() {
        int version = editor.role(id).version();
        editor.change(id, version, details(SamplePermissions.READ, SamplePermissions.KEEP));
        assertThrows(OptimisticLockException.class, () -> editor.change(id, version, details(SamplePermissions.READ)));
        assertEquals(2, editor.role(id).details().permissions().size());
    }

    @Test
    void a_change_of_rights_alone_counts_as_a_change() {
        int version = editor.role(id).version();
        editor.change(id, version, details(SamplePermissions.KEEP));
        assertEquals(version + 1, editor.role(id).version());
    }

    @Test
    void a_role_of_the_own_grows_through_nobody_who_holds_it() throws Exception {
        Role own = editor.list().stream()
                .filter(row -> row.code().equals("administrator"))
                .findFirst()
                .map(row -> editor.role(row.id()))
                .orElseThrow();
        Set<String> more = new TreeSet<>(own.details().permissions());
        more.add(IdentityPermissions.ADMINISTER_COUNTY);
        RoleDetails wanted = new RoleDetails(null, null, more, true);
        assertEquals("identity.role.ownFavour", broken(() -> editor.change(own.id(), own.version(), wanted)));
        RoleDetails easier = new RoleDetails(null, null, own.details().permissions(), false);
        assertEquals("identity.role.ownFavour", broken(() -> editor.change(own.id(), own.version(), easier)));
        // a role that grows is not put on by who made it grow
        assertEquals(
                "identity.account.own",
                broken(() -> accounts.change(
                        administrator,
                        accounts.record(administrator).version(),
                        new AccountDetails("我", null, MINISTRY, Set.of("administrator", code)))));
        assertEquals(own.version(), editor.role(own.id()).version());
    }

    @Test
    void who_holds_two_roles_never_has_two_kinds_of_rights() throws Exception {
        made(KAOHSIUNG_SOCIAL, code, "caseOfficer");
        assertEquals(
                "identity.role.apartByHolder",
                broken(() -> change(details(IdentityPermissions.ACCOUNTS, IdentityPermissions.ADMINISTER_COUNTY))));
        assertEquals("identity.role.apartByHolder", broken(() -> change(details(IdentityPermissions.AUDIT_COUNTRY))));
        change(details(SamplePermissions.READ, IdentityPermissions.AUDIT));
    }

    @Test
    void a_made_role_with_rights_of_administration_goes_with_no_other() {
        change(details(IdentityPermissions.DIRECTORY));
        assertEquals(
                "identity.account.rolesApart",
                broken(() -> accounts.create(
                        "mixed" + System.nanoTime(),
                        new AccountDetails("某人", null, KAOHSIUNG_SOCIAL, Set.of(code, "caseOfficer")))));
    }

    @Test
    void a_county_gives_no_sight_of_the_country_and_resets_nobody_who_has_it() throws Exception {
        change(details(SamplePermissions.READ, IdentityPermissions.SEES_EVERYTHING));
        AccountId overview = made(KAOHSIUNG_SOCIAL, code);
        AccountId officer = made(KAOHSIUNG_SOCIAL, "caseOfficer");
        user.actAs(made(KAOHSIUNG, "countyAdministrator"));
        assertFalse(accounts.rolesFor(List.of()).contains(code));
        assertEquals(
                "identity.account.nationwide",
                broken(() -> accounts.change(
                        officer,
                        accounts.record(officer).version(),
                        new AccountDetails("某人", null, KAOHSIUNG_SOCIAL, Set.of(code)))));
        assertEquals(
                "identity.account.nationwide",
                broken(() -> accounts.reset(overview, accounts.record(overview).version())));
    }

    @Test
    void a_role_is_retired_once_nobody_holds_it_and_then_given_to_nobody() throws Exception {
        AccountId holder = made(KAOHSIUNG_SOCIAL, code);
        int version = editor.role(id).version();
        assertEquals("identity.role.held", broken(() -> editor.retire(id, version)));
        user.actAs(administrator);
        accounts.change(
                holder,
                accounts.record(holder).version(),
                new AccountDetails("某人", null, KAOHSIUNG_SOCIAL, Set.of("reader")));
        editor.retire(id, version);
        assertTrue(editor.role(id).retired());
        assertFalse(accounts.rolesFor(List.of()).contains(code));
        assertEquals(
                "identity.account.roleRetired",
                broken(() -> accounts.change(
                        holder,
                        accounts.record(holder).version(),
                        new AccountDetails("某人", null, KAOHSIUNG_SOCIAL, Set.of(code)))));
        assertEquals("identity.role.retired", broken(() -> change(details(SamplePermissions.KEEP))));
    }

    @Test
    void nobody_else_edits_roles() throws Exception {
        for (String role : List.of("countyAdministrator", "officeHead", "caseOfficer", "reader", "auditor")) {
            user.actAs(made(KAOHSIUNG, role));
            assertThrows(NotPermitted.class, () -> editor.list(), role);
            assertThrows(NotPermitted.class, () -> editor.role(id), role);
            assertThrows(NotPermitted.class, () -> editor.change(id, 0, details(SamplePermissions.KEEP)), role);
            assertThrows(NotPermitted.class, () -> editor.retire(id, 0), role);
        }
    }

    @Test
    void there_is_no_other_role_and_no_second_of_one_code() {
        assertThrows(NotVisible.class, () -> editor.role(99_999_999));
        assertEquals("identity.role.taken", broken(() -> editor.create(code, details(SamplePermissions.READ))));
    }

    @Test
    void a_made_role_has_the_names_typed_for_it_and_one_of_the_product_its_words() {
        assertEquals("試用角色", names.of(code, Locale.TAIWAN));
        assertEquals("Trial role", names.of(code, Locale.ENGLISH));
        assertEquals("單位主管", names.of("officeHead", Locale.TAIWAN));
        assertEquals("gone", names.of("gone", Locale.TAIWAN), "an old word of the trail");
    }
}
