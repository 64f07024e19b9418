package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.tracked.ItemRenamed;
import tw.anwang.meetings.tracked.TrackedItem;

/** What lies on desks for an item, tasks and notices, bears no title any more once it is 密, and bears it again when not. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RenamedTasks {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    void rename(@Observes ItemRenamed item) {
        tasks.rename(TrackedItem.KIND.name(), item.itemId(), item.called());
        rename("meetings.answer", "select a.id from Answer a where a.trackedItemId = :item", item);
        rename("meetings.request", "select r.id from RequestForChange r where r.trackedItemId = :item", item);
        rename(
                "meetings.share",
                "select s.id from Share s, Answer a where a.id = s.answerId and a.trackedItemId = :item",
                item);
        em.createQuery("select distinct r.officeId from RequestForChange r where r.trackedItemId = :item", Long.class)
                .setParameter("item", item.itemId())
                .getResultList()
                .forEach(office ->
                        notices.rename(new OfficeId(office), RequestsForChange.page(item.itemId()), item.called()));
    }

    private void rename(String kind, String which, ItemRenamed item) {
        em.createQuery(which, Long.class)
                .setParameter("item", item.itemId())
                .getResultList()
                .forEach(id -> tasks.rename(kind, id, item.called()));
    }
}
