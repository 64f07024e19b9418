package tw.anwang.registry.household;

import tw.anwang.registry.FamilyMember;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
import tw.anwang.registry.PersonId;

/**
 * Who else is in a household with a person today.
 *
 * @param person the person asked for
 * @param as what that person is in the household
 * @param number 家戶編號 of the household
 * @param other somebody who is in it, the person itself too
 */
public record Near(PersonId person, MemberRole as, HouseholdId household, String number, FamilyMember other) {
    /** Whether the other one is a child of the person, as far as their places in the household tell. */
    public boolean isChild() {
        return as.isParentOf(other.role());
    }
}
