package tw.anwang.meetings.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.bulk.BulkChange;
import tw.anwang.meetings.bulk.KeptItems;
import tw.anwang.meetings.page.TextLength;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemPolicy;
import tw.anwang.meetings.tracked.TrackedItems;

/** Handing many items over at once, and taking them back; each by the verb that hands one over (改分). */
@ApplicationScoped
public class Handovers {
    static final String KIND = "meetings.handover";
    private static final int REASON_ROOM = 300;
    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    HandedItems handed;

    @Inject
    KeptItems kept;

    @Inject
    TrackedItems items;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The offices that lead what the person's staff unit keeps, with how many items. */
    @Permitted("meetings.keep")
    @Transactional
    public Map<Long, Long> leads() {
        return handed.leads();
    }

    /** What would be handed over, the first {@link KeptItems#MOST}; changes nothing. */
    @Permitted("meetings.keep")
    @Transactional
    public List<HandoverRow> preview(OfficeId from, OfficeId to) {
        List<TrackedItem> led = handed.ledBy(from, KeptItems.MOST);
        List<Long> ids = led.stream().map(TrackedItem::id).toList();
        trail.listed(TrackedItem.KIND.name(), "", ids);
        Set<Long> begun = handed.begunBy(from, ids);
        return led.stream()
                .map(item -> new HandoverRow(
                        item.id(),
                        item.number(),
                        masking.text(item.title()),
                        begun.contains(item.id()),
                        whyNot(item, from, to)))
                .toList();
    }

    /** A co-office or reader that leads loses its part, which taking back could not restore: such are handed over singly. */
    private Optional<RuleBroken> whyNot(TrackedItem item, OfficeId from, OfficeId to) {
        if (!item.lead().equals(from)) {
            return Optional.of(new RuleBroken("meetings.handover.otherLead", item.number()));
        }
        boolean takesPart =
                item.parties().stream().anyMatch(party -> to.equals(party.office()) && !to.equals(item.staff()));
        return takesPart
                ? Optional.of(new RuleBroken("meetings.handover.takesPart", item.number()))
                : TrackedItemPolicy.whyNotAdjust(item, user.getMe());
    }

    /** Hands these over, all or nothing. @return id of the handover */
    @Permitted("meetings.keep")
    @Transactional
    public long handOver(OfficeId from, OfficeId to, Collection<Long> ids, String reason) {
        List<TrackedItem> chosen = kept.withParties(needed(from, to, ids));
        if (chosen.size() != Set.copyOf(ids).size()) {
            throw new RuleBroken("meetings.handover.gone");
        }
        String why = TextLength.atMost(REASON_ROOM, reason);
        if (why == null) {
            throw new RuleBroken("meetings.handover.noReason");
        }
        chosen.forEach(item -> whyNot(item, from, to).ifPresent(RuleBroken::refuse));
        Handover made = new Handover(from, to, why, user.getMe(), clock.instant());
        em.persist(made);
        em.flush();
        for (TrackedItem item : chosen) {
            items.reassign(item.id(), to, Basis.staffUnit(why));
            em.persist(new HandoverItem(made.id(), item));
        }
        trail.record("handOverItems", KIND, made.id(), why);
        return made.id();
    }

    private static Collection<Long> needed(OfficeId from, OfficeId to, Collection<Long> ids) {
        if (to == null || from.equals(to)) {
            throw new RuleBroken("meetings.handover.sameOffice");
        }
        if (ids.isEmpty() || ids.size() > KeptItems.MOST) {
            throw new RuleBroken("meetings.handover.howMany", KeptItems.MOST, ids.size());
        }
        return ids;
    }

    /** Takes back what nothing else happened to since: no office has begun to answer, nobody changed the item. @return what stays, each with its reason */
    @Permitted("meetings.keep")
    @Transactional
    public List<RuleBroken> undo(long id) {
        Handover made = BulkChange.of(em.find(Handover.class, id), user.getMe(), KIND, id);
        List<HandoverItem> lines = em.createQuery(
                        "select h from HandoverItem h where h.handoverId = :id and h.undone = false order by h.id",
                        HandoverItem.class)
                .setParameter("id", id)
                .getResultList();
        Map<Long, TrackedItem> now = kept
                .withParties(lines.stream().map(HandoverItem::trackedItemId).toList())
                .stream()
                .collect(Collectors.toMap(TrackedItem::id, Function.identity()));
        Set<Long> begun = handed.begunBy(made.to(), now.keySet());
        List<RuleBroken> left = lines.stream()
                .map(line -> undone(line, made, now.get(line.trackedItemId()), begun))
                .flatMap(Optional::stream)
                .toList();
        trail.record("undoHandover", KIND, id, made.reason());
        return left;
    }

    private Optional<RuleBroken> undone(HandoverItem line, Handover made, TrackedItem item, Set<Long> begun) {
        if (item == null) {
            return Optional.of(new RuleBroken("meetings.handover.gone"));
        }
        if (begun.contains(item.id())) {
            return Optional.of(new RuleBroken("meetings.handover.begunSince", item.number()));
        }
        Optional<RuleBroken> why = line.whyNotUndo(item).or(() -> TrackedItemPolicy.whyNotAdjust(item, user.getMe()));
        if (why.isEmpty()) {
            items.reassign(item.id(), made.from(), Basis.staffUnit(made.reason()));
            line.undo();
        }
        return why;
    }

    /** The newest handovers of the person's own offices. */
    @Permitted("meetings.keep")
    @Transactional
    public List<HandoverLine> newest() {
        Set<Long> mine = user.getMe().scope().offices();
        if (mine.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select h, count(i), sum(case when i.undone = true then 1 else 0 end) from Handover h, HandoverItem i"
                                + " where i.handoverId = h.id and h.officeId in :mine group by h order by h.id desc",
                        Object[].class)
                .setParameter("mine", mine)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(row -> new HandoverLine(
                        (Handover) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }
}
