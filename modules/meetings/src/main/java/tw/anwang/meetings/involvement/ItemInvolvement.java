package tw.anwang.meetings.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import tw.anwang.identity.Involvement;
import tw.anwang.identity.Scope;
import tw.anwang.meetings.tracked.TrackedItem;

/**
 * In an item take part its staff unit, who is asked to carry it out, who reads it by its series or by name, and who was
 * asked for an answer before another office took it over.
 */
@ApplicationScoped
public class ItemInvolvement implements Involvement {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Override
    public String kind() {
        return TrackedItem.KIND.name();
    }

    @Override
    @Transactional
    public Set<Long> restricted(Collection<Long> records) {
        return RestrictedRecords.among(em, TrackedItem.KIND, records);
    }

    @Override
    @Transactional
    public Set<Long> without(Collection<Long> records, Scope person) {
        Set<Long> without = RestrictedRecords.without(em, TrackedItem.KIND, records, person);
        if (!without.isEmpty() && !person.offices().isEmpty()) {
            em.createQuery(
                            "select distinct a.trackedItemId from Answer a where a.trackedItemId in :items"
                                    + " and a.officeId in :offices",
                            Long.class)
                    .setParameter("items", new HashSet<>(without))
                    .setParameter("offices", person.offices())
                    .getResultList()
                    .forEach(without::remove);
        }
        return without;
    }
}
