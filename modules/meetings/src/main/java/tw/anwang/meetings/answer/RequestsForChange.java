package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.anwang.desk.Notices;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.due.Due;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;

/** Requests for another lead (改分) or a later day (展延), asked by offices and decided by the staff unit. */
@ApplicationScoped
public class RequestsForChange {
    private static final String KIND = "meetings.request";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    AnswerTasks tasks;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** 非權責，建議改由 that office. */
    @Permitted("meetings.answer")
    @Transactional
    public void askReassignment(long itemId, OfficeId office, OfficeId suggested, String reason) {
        ask(itemId, RequestForChange.reassign(itemId, office, suggested, reason, user.getMe(), clock.instant()));
    }

    /** 申請展延 until that day. */
    @Permitted("meetings.answer")
    @Transactional
    public void askExtension(long itemId, OfficeId office, LocalDate until, String reason) {
        LocalDate today = Taipei.today(clock);
        ask(itemId, RequestForChange.extend(itemId, office, until, reason, user.getMe(), clock.instant(), today));
    }

    private void ask(long itemId, RequestForChange request) {
        TrackedItem item = items.byId(itemId);
        RequestForChange.whyNotAsk(item, user.getMe())
                .or(() -> request.whyNotLater(item))
                .or(() -> whyNotTwice(request))
                .ifPresent(RuleBroken::refuse);
        em.persist(request);
        em.flush();
        tasks.request(request, item.staff(), item.called());
        trail.record("ask" + request.kind(), TrackedItem.KIND.name(), itemId, request.reason());
    }

    private Optional<RuleBroken> whyNotTwice(RequestForChange request) {
        long open = em.createQuery(
                        "select count(r) from RequestForChange r where r.trackedItemId = :item and r.officeId = :office"
                                + " and r.kind = :kind and r.outcome.state = :asked",
                        Long.class)
                .setParameter("item", request.trackedItemId())
                .setParameter("office", request.office().value())
                .setParameter("kind", request.kind())
                .setParameter("asked", RequestState.ASKED)
                .getSingleResult();
        return open == 0 ? Optional.empty() : Optional.of(new RuleBroken("meetings.request.openAlready"));
    }

    /** The staff unit decides; what is granted changes the item at once. @param words told to the office */
    @Permitted("meetings.keep")
    @Transactional
    public void decide(long id, boolean grant, String words) {
        RequestForChange request = em.find(RequestForChange.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) {
            throw new NotVisible(KIND, id);
        }
        TrackedItem item = items.byId(request.trackedItemId());
        request.decide(grant, words, Round.keeps(item.staff(), user.getMe()), user.getMe(), clock.instant());
        tasks.requestDecided(request);
        if (grant && request.kind() == RequestKind.EXTEND) {
            items.extend(item.id(), Due.on(request.untilDay()), Basis.staffUnit(null));
        } else if (grant) {
            items.reassign(item.id(), request.suggestedOffice(), Basis.staffUnit(null));
        }
        notices.tell(
                request.office(),
                "meetings.notice.request." + request.state() + "." + request.kind(),
                page(item.id()),
                item.called());
        trail.record(grant ? "grant" : "refuse", KIND, id, words);
    }

    /** Where the requests on an item are read, and decided. */
    static String page(long itemId) {
        return "/meetings/requestForChange.xhtml?item=" + itemId;
    }

    /** All requests on an item, newest first, for everyone who sees the item. */
    @Permitted("meetings.read")
    @Transactional
    public List<RequestRow> of(long itemId) {
        items.byId(itemId);
        return em.createQuery(
                        "select r from RequestForChange r where r.trackedItemId = :item order by r.id desc",
                        RequestForChange.class)
                .setParameter("item", itemId)
                .getResultStream()
                .map(RequestForChange::row)
                .toList();
    }
}
