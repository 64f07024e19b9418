package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.Tasks;
import tw.anwang.meetings.tracked.ItemRenamed;
import tw.anwang.meetings.tracked.TrackedItem;

/** What lies on desks for an item bears no title any more once the item is 密, and bears it again when it is not. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RenamedTasks {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    void rename(@Observes ItemRenamed item) {
        tasks.rename(TrackedItem.KIND.name(), item.itemId(), item.called());
        rename("meetings.answer", "select a.id from Answer a where a.trackedItemId = :item", item);
        rename("meetings.request", "select r.id from RequestForChange r where r.trackedItemId = :item", item);
        rename(
                "meetings.share",
                "select s.id from Share s, Answer a where a.id = s.answerId and a.trackedItemId = :item",
                item);
    }

    private void rename(String kind, String which, ItemRenamed item) {
        em.createQuery(which, Long.class)
                .setParameter("item", item.itemId())
                .getResultList()
                .forEach(id -> tasks.rename(kind, id, item.called()));
    }
}
