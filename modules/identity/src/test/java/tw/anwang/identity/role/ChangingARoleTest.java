package tw.anwang.identity.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.Sphere;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/** What no change of a role may do, whoever asks for it. */
class ChangingARoleTest {
    private static final String WORK = "meetings.read";
    private static final IdentityPermissions CATALOGUE = new IdentityPermissions();

    private static RoleDetails role(String... rights) {
        return new RoleDetails("某角色", "Some role", Set.of(rights), false);
    }

    private static RoleDetails withFactor(String... rights) {
        return new RoleDetails("某角色", "Some role", Set.of(rights), true);
    }

    private static String why(RoleDetails before, RoleDetails after, boolean mine, long otherEditors) {
        return new RoleChange(before, after, mine)
                .whyNot(CATALOGUE::sphereOf, right -> !right.startsWith("no."), otherEditors)
                .map(RuleBroken::key)
                .orElse("");
    }

    private static String why(RoleDetails after) {
        return why(role(), after, false, 1);
    }

    @Test
    void rights_of_one_kind_go_together() {
        assertEquals("", why(role(WORK, "meetings.keep", IdentityPermissions.BREAK_GLASS)));
        assertEquals("", why(role(IdentityPermissions.ACCOUNTS, IdentityPermissions.DIRECTORY)));
        assertEquals("", why(role(IdentityPermissions.AUDIT_COUNTRY)));
    }

    @Test
    void heads_and_auditors_alike_see_the_trail_of_their_own_people() {
        assertEquals("", why(role(IdentityPermissions.AUDIT, WORK)));
        assertEquals("", why(role(IdentityPermissions.AUDIT, IdentityPermissions.AUDIT_COUNTRY)));
        assertEquals("identity.role.apart", why(role(IdentityPermissions.AUDIT, IdentityPermissions.ACCOUNTS)));
    }

    @Test
    void every_right_of_administration_stands_apart_from_every_right_of_work_and_of_audit() {
        List<String> rights = CATALOGUE.permissions();
        int refused = 0;
        for (String one : rights) {
            for (String other : rights) {
                Sphere left = CATALOGUE.sphereOf(one);
                Sphere right = CATALOGUE.sphereOf(other);
                boolean mixed = left == Sphere.ADMINISTRATION && right != Sphere.ADMINISTRATION
                        || left == Sphere.AUDIT && right == Sphere.WORK;
                if (mixed) {
                    refused++;
                    assertEquals("identity.role.apart", why(role(one, other)));
                }
            }
        }
        assertTrue(refused > 50, "pairs tried: " + refused);
    }

    @Test
    void going_together_is_mutual() {
        Arrays.stream(Sphere.values())
                .forEach(one -> Arrays.stream(Sphere.values()).forEach(other -> {
                    assertEquals(one.goesWith(other), other.goesWith(one));
                    assertTrue(one.goesWith(one));
                }));
    }

    @Test
    void a_right_of_a_module_that_says_nothing_of_it_is_one_of_work() {
        assertEquals(Sphere.WORK, CATALOGUE.sphereOf("welfare.read"));
        assertEquals("identity.role.apart", why(role("welfare.read", IdentityPermissions.ACCOUNTS)));
    }

    @Test
    void nobody_adds_a_right_to_a_role_of_the_own() {
        assertEquals("identity.role.ownFavour", why(role(WORK), role(WORK, "meetings.keep"), true, 1));
        assertEquals("", why(role(WORK), role(WORK, "meetings.keep"), false, 1));
    }

    @Test
    void nobody_frees_a_role_of_the_own_of_its_second_factor() {
        assertEquals("identity.role.ownFavour", why(withFactor(WORK), role(WORK), true, 1));
        assertEquals("", why(role(WORK), withFactor(WORK), true, 1));
        assertEquals("", why(withFactor(WORK), role(WORK), false, 1));
    }

    @Test
    void who_holds_a_role_may_make_it_weaker() {
        assertEquals("", why(role(WORK, "meetings.keep"), role(WORK), true, 1));
    }

    @Test
    void the_last_role_that_edits_roles_keeps_that_right() {
        RoleDetails editor =
                role(IdentityPermissions.ROLES, IdentityPermissions.ADMINISTER, IdentityPermissions.ACCOUNTS);
        RoleDetails without = role(IdentityPermissions.ADMINISTER, IdentityPermissions.ACCOUNTS);
        assertEquals("identity.role.lastEditor", why(editor, without, false, 0));
        assertEquals("identity.role.lastEditor", why(editor, without, true, 0));
        assertEquals("", why(editor, without, false, 1));
    }

    @Test
    void who_edits_roles_administers_the_country() {
        assertEquals(
                "identity.role.editorsAdminister",
                why(role(
                        IdentityPermissions.ROLES,
                        IdentityPermissions.ACCOUNTS,
                        IdentityPermissions.ADMINISTER_COUNTY)));
        assertEquals("identity.role.editorsAdminister", why(role(IdentityPermissions.ROLES)));
    }

    @Test
    void a_role_has_rights_and_only_known_ones_are_added() {
        assertEquals("identity.role.empty", why(role()));
        assertEquals("identity.role.unknown", why(role("no.such")));
        assertEquals("", why(role("no.such", WORK), role("no.such"), false, 1));
    }

    @Test
    void a_role_that_is_held_is_not_retired_and_a_retired_one_is_not_changed() {
        Role used = new Role(1, "someRole", 0, role(WORK), false);
        assertEquals(Optional.of("identity.role.held"), used.whyNotRetire(3).map(RuleBroken::key));
        assertEquals(List.of(3L), used.whyNotRetire(3).orElseThrow().arguments());
        assertFalse(used.whyNotRetire(0).isPresent());
        Role retired = new Role(1, "someRole", 1, role(WORK), true);
        assertEquals(
                Optional.of("identity.role.retired"), retired.whyNotChange().map(RuleBroken::key));
        assertEquals(
                Optional.of("identity.role.retired"), retired.whyNotRetire(0).map(RuleBroken::key));
    }
}
