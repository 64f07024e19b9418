package tw.anwang.intake.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.MenuEntries;
import tw.anwang.intake.IntakePermissions;

/** The pages of this module that have a place in the menu. */
@ApplicationScoped
public class IntakeMenu implements MenuEntries {
    private static final String GROUP = "menu.families";

    @Override
    public String bundle() {
        return "tw.anwang.intake.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        GROUP,
                        "/intake/reportList",
                        "menu.reportList",
                        IntakePermissions.READ,
                        40,
                        Set.of("/intake/report", "/intake/reportForm", "/intake/correctionForm", "/intake/screening")),
                new Entry(GROUP, "/intake/board", "menu.board", IntakePermissions.READ, 45, Set.of()),
                new Entry(
                        GROUP,
                        "/intake/platformImportList",
                        "menu.platformImports",
                        IntakePermissions.IMPORT,
                        46,
                        Set.of("/intake/platformImport")),
                new Entry(
                        GROUP,
                        "/intake/platformErrorList",
                        "menu.platformErrors",
                        IntakePermissions.PLATFORM,
                        47,
                        Set.of("/intake/platformError", "/intake/platformErrorForm")),
                new Entry(
                        GROUP,
                        "/intake/clockRuleList",
                        "menu.clockRules",
                        IntakePermissions.RULES,
                        48,
                        Set.of("/intake/clockRuleForm")),
                new Entry(
                        GROUP,
                        "/intake/deciderList",
                        "menu.deciders",
                        IntakePermissions.DECIDERS,
                        49,
                        Set.of("/intake/deciderForm")));
    }
}
