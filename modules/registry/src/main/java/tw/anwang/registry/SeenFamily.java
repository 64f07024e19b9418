package tw.anwang.registry;

import java.util.List;
import tw.anwang.identity.Sensitivity;

/**
 * A household that the person of this request sees, with who is in it.
 *
 * @param number official number (家戶編號)
 * @param county code of the county that answers for it
 * @param members those there today, the head first; names as the person may read them
 */
public record SeenFamily(
        HouseholdId household, String number, String county, Sensitivity sensitivity, List<FamilyMember> members) {}
