package tw.anwang.registry.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.anwang.identity.Permitted;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.household.FamilySheet;
import tw.anwang.registry.household.FamilySheets;

/** Families with their kin as read; who does not see the family does not find it. */
@ApplicationScoped
public class FamilyKins {
    @Inject
    FamilySheets sheets;

    @Inject
    KinsOf kins;

    /** The reading stands in the trail, as that of the family page does. */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public FamilyKin byId(long household) {
        FamilySheet sheet = sheets.byId(household);
        FamilyKin family = FamilyKin.of(sheet, java.util.List.of());
        return new FamilyKin(sheet, family.people(), kins.among(family.people().keySet()));
    }
}
