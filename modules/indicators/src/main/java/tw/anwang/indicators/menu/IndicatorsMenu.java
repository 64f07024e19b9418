package tw.anwang.indicators.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import tw.anwang.identity.MenuEntries;
import tw.anwang.indicators.IndicatorsPermissions;

/** The pages of this module that have a place in the menu. */
@ApplicationScoped
public class IndicatorsMenu implements MenuEntries {
    @Override
    public String bundle() {
        return "tw.anwang.indicators.messages";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "menu.families",
                "/indicators/statistics",
                "menu.statistics",
                IndicatorsPermissions.STATISTICS,
                60,
                Set.of("/indicators/countedList", "/indicators/savedQuestion", "/indicators/savedQuestionList")));
    }
}
