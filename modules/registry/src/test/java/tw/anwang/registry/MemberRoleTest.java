package tw.anwang.registry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Whose child somebody is, as far as their places in a household tell. */
class MemberRoleTest {
    @Test
    void head_and_partner_are_parents_of_the_children_of_the_household() {
        assertTrue(MemberRole.HEAD.isParentOf(MemberRole.CHILD));
        assertTrue(MemberRole.PARTNER.isParentOf(MemberRole.CHILD));
    }

    @Test
    void who_lives_with_a_head_as_its_parent_is_a_parent_of_its_siblings_too() {
        assertTrue(MemberRole.PARENT.isParentOf(MemberRole.HEAD));
        assertTrue(MemberRole.PARENT.isParentOf(MemberRole.SIBLING));
    }

    @Test
    void whose_child_a_grandchild_is_two_words_do_not_tell() {
        assertFalse(MemberRole.CHILD.isParentOf(MemberRole.GRANDCHILD));
        assertFalse(MemberRole.GRANDPARENT.isParentOf(MemberRole.CHILD));
        assertFalse(MemberRole.HEAD.isParentOf(MemberRole.GRANDCHILD));
    }

    @Test
    void nobody_is_a_child_of_who_is_not_related() {
        for (MemberRole role : MemberRole.values()) {
            assertFalse(MemberRole.OTHER.isParentOf(role));
            assertFalse(MemberRole.UNKNOWN.isParentOf(role));
        }
    }
}
