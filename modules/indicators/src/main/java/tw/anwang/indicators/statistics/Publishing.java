package tw.anwang.indicators.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes tables fit to be published, by the rule of the house. */
@ApplicationScoped
public class Publishing {
    /** The largest number that is hidden for itself [assumed]. */
    @Inject
    @ConfigProperty(name = "app.statistics.hidden", defaultValue = "4")
    int most;

    PublishedTable of(StatisticsTable table) {
        return PublishedTable.of(table, most);
    }
}
