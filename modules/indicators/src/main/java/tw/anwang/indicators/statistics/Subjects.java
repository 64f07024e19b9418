package tw.anwang.indicators.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import tw.anwang.desk.CountedRecords;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.Permitted;
import tw.anwang.indicators.IndicatorsPermissions;
import tw.anwang.kernel.RuleBroken;

/** What modules let count, as far as the person may read it. */
@ApplicationScoped
@Permitted(IndicatorsPermissions.STATISTICS)
public class Subjects {
    @Inject
    Instance<CountedRecords> all;

    /** By the names of their kinds. */
    public List<CountedRecords> permitted() {
        return all.stream()
                .filter(Subjects::isPermitted)
                .sorted(Comparator.comparing(CountedRecords::kind))
                .toList();
    }

    /** Records ask their right before they say anything at all. */
    private static boolean isPermitted(CountedRecords records) {
        try {
            return records.kind() != null;
        } catch (NotPermitted without) {
            return false;
        }
    }

    /**
     * @param kind of the records; null or empty for the first
     * @throws RuleBroken where the person may count nothing of that kind
     */
    public CountedRecords of(String kind) {
        return permitted().stream()
                .filter(one -> kind == null || kind.isBlank() || one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("indicators.subject.none"));
    }
}
