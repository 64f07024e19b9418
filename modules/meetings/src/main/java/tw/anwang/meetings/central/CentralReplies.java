package tw.anwang.meetings.central;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.central.CentralSheet.OfficeReply;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemParty;
import tw.anwang.meetings.tracked.TrackedItemPolicy;
import tw.anwang.meetings.tracked.TrackedItems;

/** All answers of the central government to requests. */
@ApplicationScoped
public class CentralReplies {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    TrackedItems items;

    @Inject
    CentralTasks tasks;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @throws tw.anwang.identity.NotVisible where the person does not see the item */
    @Permitted("meetings.read")
    @Transactional
    public CentralSheet of(long trackedItemId) {
        TrackedItem item = items.byId(trackedItemId);
        List<CentralReply> history = em.createQuery(
                        "select r from CentralReply r where r.trackedItemId = :item order by r.id desc",
                        CentralReply.class)
                .setParameter("item", trackedItemId)
                .getResultList();
        List<OfficeReply> offices = item.parties().stream()
                .filter(TrackedItemParty::isAsked)
                .map(party -> reply(party.office(), item, history))
                .toList();
        return new CentralSheet(item, offices, history, whyNot(item, offices));
    }

    private OfficeReply reply(OfficeId office, TrackedItem item, List<CentralReply> history) {
        CentralReply last = history.stream()
                .filter(one -> one.officeId() == office.value())
                .findFirst()
                .orElse(null);
        return new OfficeReply(office.value(), last, mayRecord(office, item, user.getMe()));
    }

    /** The answering office speaks for itself; the staff unit records what reached it by letter. */
    private static boolean mayRecord(OfficeId office, TrackedItem item, Actor me) {
        return me.may("meetings.answer") && me.actsFor(office)
                || TrackedItemPolicy.whyNotKeep(item, me).isEmpty();
    }

    private Optional<RuleBroken> whyNot(TrackedItem item, List<OfficeReply> offices) {
        if (!tasks.isRequest(item)) {
            return Optional.of(new RuleBroken("meetings.central.notRequest", item.number()));
        }
        return offices.stream().anyMatch(OfficeReply::mine)
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.central.notEntitled"));
    }

    /**
     * Records how far an answering office is.
     *
     * @param seen id of its newest answer when the page was opened, 0 for none
     * @throws OptimisticLockException where somebody recorded another since
     */
    @Permitted("meetings.answer")
    @Transactional
    public void record(long trackedItemId, OfficeId office, long seen, CentralState state, String words) {
        CentralSheet sheet = of(trackedItemId);
        sheet.obstacle().ifPresent(RuleBroken::refuse);
        OfficeReply now = sheet.of(office.value())
                .filter(OfficeReply::mine)
                .orElseThrow(() -> new RuleBroken("meetings.central.notEntitled"));
        if (now.seen() != seen) {
            throw new OptimisticLockException();
        }
        em.persist(new CentralReply(trackedItemId, office, state, words, user.getMe(), clock.instant()));
        tasks.answered(sheet.item(), office, state);
        trail.record("centralReply", TrackedItem.KIND.name(), trackedItemId, state.name());
    }
}
