package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.WhoOpened;
import tw.anwang.registry.RegistryPermissions;

/** 誰看過: who opened a household and when, for those who answer for the record. */
@ApplicationScoped
public class HouseholdOpenings {
    @Inject
    FamilySheets sheets;

    @Inject
    WhoOpened opened;

    /** One page of them, newest first. */
    public record Found(long id, String number, WhoOpened.Found opened) {}

    /** Leaves a row of its own in the trail. @throws tw.anwang.identity.NotVisible for anybody else */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public Found of(long id, int page) {
        Household household = sheets.household(id);
        return new Found(id, household.number(), opened.of(Household.KIND.name(), id, page, household.lead()));
    }
}
