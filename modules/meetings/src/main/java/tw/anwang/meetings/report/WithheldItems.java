package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.tracked.TrackedItemSearch;

/**
 * Which lines of a report the reader is told the number of and nothing else: items that are 密 and that the page of the
 * item would not open either. Who sees the report sees its other lines, as they lay on the table.
 */
@ApplicationScoped
class WithheldItems {
    @Inject
    TrackedItemSearch search;

    /** @param items with how each is held now; one statement, none where nothing is 密 */
    Set<Long> among(Map<Long, Sensitivity> items) {
        Set<Long> withheld = items.entrySet().stream()
                .filter(item -> item.getValue().isConfidential())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        withheld.removeAll(search.visibleAmong(withheld));
        return withheld;
    }
}
