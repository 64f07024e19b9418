package tw.anwang.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a sign-in by groups does to the roles of an account. */
class RoleRenewalTest {
    @Test
    void what_the_groups_give_is_added_and_what_they_gave_before_is_removed() {
        RoleRenewal change = RoleRenewal.of(Set.of("reader", "head"), Set.of("head"), Set.of("officer"));
        assertEquals(Set.of("officer"), change.added());
        assertEquals(Set.of("head"), change.removed());
        assertEquals(Set.of("reader", "officer"), change.result());
        assertEquals(Set.of("officer"), change.mapped());
    }

    @Test
    void what_was_given_by_hand_stays_by_hand_though_a_group_gives_it_too() {
        RoleRenewal change = RoleRenewal.of(Set.of("reader"), Set.of(), Set.of("reader"));
        assertTrue(change.isNothing());
        assertEquals(Set.of(), change.mapped(), "so it stays when the group goes");
    }

    @Test
    void what_an_administrator_took_by_hand_comes_back_while_the_group_gives_it_and_is_not_removed_twice() {
        assertEquals(
                Set.of("reader"),
                RoleRenewal.of(Set.of(), Set.of("reader"), Set.of("reader")).added());
        assertTrue(RoleRenewal.of(Set.of(), Set.of("reader"), Set.of()).isNothing());
    }

    @Test
    void without_what_was_added_only_the_removal_is_left() {
        RoleRenewal change = RoleRenewal.of(Set.of("reader", "head"), Set.of("head"), Set.of("officer"))
                .onlyRemoved();
        assertEquals(Set.of("reader"), change.result());
        assertEquals(Set.of(), change.mapped());
        assertEquals(Set.of("head"), change.removed());
    }
}
