package tw.anwang.registry;

import tw.anwang.directory.OfficeId;

/**
 * A household as other modules show it.
 *
 * @param number official number (家戶編號): {@code H115-000123}
 * @param called the name of its head, or of whoever was registered first; as the person of this request may read it
 * @param districtCode where it lives, or null
 */
public record FamilyRef(
        HouseholdId id, String number, String called, String countyCode, OfficeId lead, String districtCode) {}
