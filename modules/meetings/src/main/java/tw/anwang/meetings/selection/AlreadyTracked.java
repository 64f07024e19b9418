package tw.anwang.meetings.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.minutes.MinutesItem;

/** Points that are tracked already, by the opening balance or an earlier version of the minutes: none is handed out twice. */
@ApplicationScoped
class AlreadyTracked {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** @return permanent number to the id of the tracked item that has it in this series */
    Map<String, Long> among(long seriesId, Collection<MinutesItem> items) {
        List<String> numbers = items.stream()
                .map(MinutesItem::citation)
                .filter(Objects::nonNull)
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select i.number, i.id from TrackedItem i where i.origin.seriesId = :series"
                                        + " and i.number in :numbers",
                                Object[].class)
                        .setParameter("series", seriesId)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The first row to be handed out whose number is tracked already. */
    Optional<RuleBroken> whyNotHandOut(Selection selection, long seriesId, Map<Long, MinutesItem> items) {
        Map<String, Long> tracked = among(seriesId, items.values());
        return selection.rows().stream()
                .filter(row -> row.choice().handling().isHandedOut())
                .filter(row -> tracked.containsKey(items.get(row.itemId()).citation()))
                .findFirst()
                .map(row -> new RuleBroken(
                        "meetings.selection.alreadyTracked",
                        row.position(),
                        items.get(row.itemId()).citation()));
    }
}
