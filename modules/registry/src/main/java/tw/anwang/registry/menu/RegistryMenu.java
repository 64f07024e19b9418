package tw.anwang.registry.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.MenuEntries;
import tw.anwang.registry.RegistryPermissions;

/** The pages of this module that have a place in the menu. */
@ApplicationScoped
public class RegistryMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.registry.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "menu.families",
                        "/registry/householdList",
                        "menu.householdList",
                        RegistryPermissions.READ,
                        60,
                        Set.of(
                                "/registry/household",
                                "/registry/householdNumbers",
                                "/registry/householdOpenings",
                                "/registry/memberForm",
                                "/registry/memberMove",
                                "/registry/traits",
                                "/registry/whereabouts")),
                new Entry(
                        "menu.families",
                        "/registry/duplicateList",
                        "menu.duplicateList",
                        RegistryPermissions.KEEP,
                        61,
                        Set.of("/registry/mergeList", "/registry/personMerge", "/registry/personMerged")));
    }
}
