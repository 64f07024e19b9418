package tw.anwang.meetings.central;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.tracked.AskedOffices;
import tw.anwang.meetings.tracked.Handling;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemParty;
import tw.anwang.meetings.tracked.Tracking;

/** A request waits among the tasks of every office that is asked until that office has answered. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CentralTasks {
    private static final String VERB = "meetings.task.centralReply";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    /** Handed out, handed to another office, resumed or no longer tracked: those who are asked now have the task. */
    void follow(@Observes AskedOffices asked) {
        TrackedItem item = em.find(TrackedItem.class, asked.itemId());
        if (!isRequest(item)) {
            return;
        }
        tasks.close(TrackedItem.KIND.name(), item.id(), VERB);
        if (item.tracking() == Tracking.UNDER && item.handling() == Handling.REPORT) {
            item.parties().stream()
                    .filter(TrackedItemParty::isAsked)
                    .filter(party -> newest(item, party.office()).waits())
                    .forEach(party -> ask(item, party));
        }
    }

    /** @param state the office's newest answer */
    void answered(TrackedItem item, OfficeId office, CentralState state) {
        if (!state.waits()) {
            tasks.close(TrackedItem.KIND.name(), item.id(), VERB, office);
        } else if (item.tracking() == Tracking.UNDER && item.handling() == Handling.REPORT) {
            item.parties().stream()
                    .filter(party -> party.isAsked() && party.office().equals(office))
                    .forEach(party -> ask(item, party));
        }
    }

    private void ask(TrackedItem item, TrackedItemParty party) {
        tasks.open(
                NewTask.of(VERB, TrackedItem.KIND.name(), item.id(), "/meetings/centralReply.xhtml?item=" + item.id())
                        .forOffice(party.office(), "meetings.answer")
                        .because("meetings.task.why." + party.part())
                        .about(item.called()));
    }

    private CentralState newest(TrackedItem item, OfficeId office) {
        return em.createQuery(
                        "select r.state from CentralReply r where r.trackedItemId = :item and r.officeId = :office"
                                + " order by r.id desc",
                        CentralState.class)
                .setParameter("item", item.id())
                .setParameter("office", office.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(CentralState.NONE);
    }

    /** Whether the item came out of the minutes as a request (待中央協助事項). */
    boolean isRequest(TrackedItem item) {
        return item.origin().minutesItemId() != null
                && !em.createQuery(
                                "select i.id from MinutesItem i where i.id = :id and i.words.kind = :kind", Long.class)
                        .setParameter("id", item.origin().minutesItemId())
                        .setParameter("kind", ItemKind.REQUEST)
                        .getResultList()
                        .isEmpty();
    }
}
