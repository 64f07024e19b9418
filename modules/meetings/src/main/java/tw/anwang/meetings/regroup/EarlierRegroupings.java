package tw.anwang.meetings.regroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;

/** The newest regroupings of the person's own offices; three statements. */
@ApplicationScoped
public class EarlierRegroupings {
    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Permitted("meetings.keep")
    @Transactional
    public List<RegroupingLine> newest() {
        Set<Long> mine = user.getMe().scope().offices();
        if (mine.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = em.createQuery(
                        "select g, count(i), sum(case when i.undone = true then 1 else 0 end) from Regrouping g, RegroupedItem i"
                                + " where i.regroupingId = g.id and i.forItemId is null and g.officeId in :mine"
                                + " group by g order by g.id desc",
                        Object[].class)
                .setParameter("mine", mine)
                .setMaxResults(SHOWN)
                .getResultList();
        return told(rows);
    }

    private List<RegroupingLine> told(List<Object[]> rows) {
        List<Regrouping> made = rows.stream().map(row -> (Regrouping) row[0]).toList();
        Map<Long, List<String>> numbers = numbers(made);
        Map<Long, String> into = into(made);
        return rows.stream()
                .map(row -> line((Regrouping) row[0], (Number) row[1], (Number) row[2], numbers, into))
                .toList();
    }

    private Map<Long, List<String>> numbers(List<Regrouping> made) {
        Map<Long, List<String>> numbers = new HashMap<>();
        if (!made.isEmpty()) {
            em.createQuery(
                            "select i.regroupingId, t.number from RegroupedItem i, TrackedItem t where t.id = i.trackedItemId"
                                    + " and i.forItemId is null and i.regroupingId in :ids order by i.id",
                            Object[].class)
                    .setParameter("ids", made.stream().map(Regrouping::id).toList())
                    .getResultList()
                    .forEach(row -> numbers.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return numbers;
    }

    private Map<Long, String> into(List<Regrouping> made) {
        Map<Long, String> into = new HashMap<>();
        List<Long> ids = made.stream()
                .map(Regrouping::intoItemId)
                .filter(Objects::nonNull)
                .toList();
        if (!ids.isEmpty()) {
            em.createQuery("select t.id, t.number from TrackedItem t where t.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> into.put((Long) row[0], (String) row[1]));
        }
        return into;
    }

    private static RegroupingLine line(
            Regrouping made, Number items, Number undone, Map<Long, List<String>> numbers, Map<Long, String> into) {
        return new RegroupingLine(
                made,
                items.longValue(),
                undone.longValue(),
                into.get(made.intoItemId()),
                numbers.getOrDefault(made.id(), List.of()).stream()
                        .limit(RegroupingLine.NUMBERS)
                        .toList());
    }
}
