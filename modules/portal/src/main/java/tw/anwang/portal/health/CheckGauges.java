package tw.anwang.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import tw.anwang.identity.NodeCheck;
import tw.anwang.portal.check.Checks;
import tw.anwang.portal.check.Seen;

/**
 * What the checks see, for the program that watches ({@code /metrics}): one gauge tells of each how it stands, one for
 * each figure, whose name ends in its unit. A new check is there without being written here.
 */
@ApplicationScoped
public class CheckGauges {
    private static final String STATE = "anwang_check_state";

    @Inject
    Checks checks;

    @Inject
    MetricRegistry registry;

    /** Once, after the migrations: an observer of the application's start would make checks without their resources in an EAR. */
    public void begin() {
        Metadata state = Metadata.builder()
                .withName(STATE)
                .withDescription("How a check stands: 0 good, 1 wary, 2 bad; docs/runbook.md says what to do")
                .build();
        for (NodeCheck check : checks.all()) {
            String key = check.key();
            registry.gauge(state, () -> seen(key).state().ordinal(), new Tag("check", key));
            check.figures().forEach(figure -> add(key, figure));
        }
    }

    private void add(String check, String figure) {
        Metadata named = Metadata.builder()
                .withName("anwang_" + figure)
                .withDescription("Of the check " + check + ": docs/deploy.md, Health; the name ends in the unit")
                .build();
        registry.gauge(named, () -> checks.lately().seen().stream()
                .flatMap(one -> one.finding().figures().entrySet().stream())
                .filter(one -> one.getKey().equals(figure))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                // not asked, or no answer: no figure is better than a wrong one
                .orElse(Double.NaN));
    }

    private Seen seen(String key) {
        return checks.lately().seen().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
