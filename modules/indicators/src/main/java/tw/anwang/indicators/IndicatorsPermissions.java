package tw.anwang.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.anwang.identity.PermissionCatalog;

/** The rights of statistics. */
@ApplicationScoped
public class IndicatorsPermissions implements PermissionCatalog {
    /** Counts what the person may list. */
    public static final String STATISTICS = "indicators.statistics";

    @Override
    public String bundle() {
        return "tw.anwang.indicators.messages";
    }

    @Override
    public List<String> permissions() {
        return List.of(STATISTICS);
    }
}
