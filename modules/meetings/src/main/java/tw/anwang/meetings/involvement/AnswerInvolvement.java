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
    public Set<Long> restricted(Collection<Long> records) {
        Map<Long, Long> itemOf = itemOf(records);
        return about(items.restricted(itemOf.values()), itemOf);
    }

    @Override
    @Transactional
    public Set<Long> without(Collection<Long> records, Scope person) {
        Map<Long, Long> itemOf = itemOf(records);
        return about(items.without(itemOf.values(), person), itemOf);
    }

    private Map<Long, Long> itemOf(Collection<Long> answers) {
        return answers.isEmpty()
                ? Map.of()
                : em.createQuery("select a.id, a.trackedItemId from Answer a where a.id in :ids", Object[].class)
                        .setParameter("ids", answers)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static Set<Long> about(Set<Long> items, Map<Long, Long> itemOf) {
        return itemOf.keySet().stream()
                .filter(answer -> items.contains(itemOf.get(answer)))
                .collect(Collectors.toSet());
    }
}
