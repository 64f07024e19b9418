package tw.anwang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;

/**
 * The item that goes on with 併案, as a recorder names it: by its 序號 in this report, or by the number that it bears for
 * ever (14-報2(5)), whether it lies on the table or not.
 */
@ApplicationScoped
public class MergeTargets {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** What was typed into the lines that somebody touched. @throws RuleBroken where nothing bears the number typed */
    @Permitted("meetings.keep")
    @Transactional
    public List<Decided> decided(Collection<DispositionLine> lines) {
        Map<String, Long> here = lines.stream()
                .map(DispositionLine::getRow)
                .collect(Collectors.toMap(row -> String.valueOf(row.position()), DispositionRow::itemId));
        return lines.stream()
                .filter(DispositionLine::isTouched)
                .map(line -> line.decided(target(line, here)))
                .toList();
    }

    private Long target(DispositionLine line, Map<String, Long> here) {
        String typed = line.getTarget() == null
                ? ""
                : Normalizer.normalize(line.getTarget(), Form.NFKC).strip();
        if (line.getDisposition() != Disposition.MERGE || typed.isEmpty()) {
            return null;
        }
        Long onTheTable = here.get(typed);
        return onTheTable != null ? onTheTable : elsewhere(line.getRow(), typed);
    }

    private Long elsewhere(DispositionRow row, String number) {
        return em.createQuery(
                        "select other.id from TrackedItem item, TrackedItem other where item.id = :item"
                                + " and other.origin.seriesId = item.origin.seriesId and other.number = :number",
                        Long.class)
                .setParameter("item", row.itemId())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken("meetings.disposition.noSuchTarget", row.position(), number));
    }

    /** How the page names each target: its 序號 where it lies on the table, else its number. One statement at most. */
    Map<Long, String> named(List<ReportEntry> entries) {
        Map<Long, String> named = entries.stream()
                .collect(Collectors.toMap(ReportEntry::trackedItemId, entry -> String.valueOf(entry.position())));
        Set<Long> others = entries.stream()
                .map(ReportEntry::targetItemId)
                .filter(Objects::nonNull)
                .filter(id -> !named.containsKey(id))
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            named.putAll(em.createQuery("select i.id, i.number from TrackedItem i where i.id in :ids", Object[].class)
                    .setParameter("ids", others)
                    .getResultStream()
                    .map(row -> Map.entry((Long) row[0], (String) row[1]))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
        return named;
    }
}
