package tw.anwang.meetings.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.Involvement;
import tw.anwang.identity.Scope;

/** In an answer and its files takes part who does in the item it is about. */
@ApplicationScoped
public class AnswerInvolvement implements Involvement {
    private static final String KIND = "meetings.answer";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    ItemInvolvement items;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public Set<Long> without(Collection<Long> records, Scope person) {
        if (records.isEmpty()) {
            return Set.of();
        }
        Map<Long, Long> itemOf = em.createQuery(
                        "select a.id, a.trackedItemId from Answer a where a.id in :ids", Object[].class)
                .setParameter("ids", records)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        Set<Long> without = items.without(Set.copyOf(itemOf.values()), person);
        return itemOf.keySet().stream()
                .filter(answer -> without.contains(itemOf.get(answer)))
                .collect(Collectors.toSet());
    }
}
