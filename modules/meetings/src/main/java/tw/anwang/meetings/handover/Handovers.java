package tw.anwang.meetings.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.desk.TextLength;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.bulk.BulkChange;
import tw.anwang.meetings.bulk.KeptItems;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Part;
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
    Offices offices;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The offices that are asked for something in what the person's staff unit keeps, with how many items. */
    @Permitted("meetings.keep")
    @Transactional
    public Map<Long, Long> offices() {
        return handed.offices();
    }

    /** How many items a preview has in all. */
    @Permitted("meetings.keep")
    @Transactional
    public long count(OfficeId from) {
        return handed.count(from);
    }

    /** What would be handed over, {@link KeptItems#MOST} from that place on; changes nothing. */
    @Permitted("meetings.keep")
    @Transactional
    public List<HandoverRow> preview(OfficeId from, OfficeId to, int first) {
        List<TrackedItem> asked = handed.askedOf(from, first);
        List<Long> ids = asked.stream().map(TrackedItem::id).toList();
        trail.listed(TrackedItem.KIND.name(), "", ids);
        Set<Long> begun = handed.begunBy(from, ids);
        return asked.stream()
                .map(item -> new HandoverRow(
                        item.id(),
                        item.number(),
                        masking.text(item.title()),
                        HandoverSeen.of(item, from, begun),
                        whyNot(item, from, to)))
                .toList();
    }

    /** Who has another part already loses it, which taking back could not restore: such are handed over singly. */
    private Optional<RuleBroken> whyNot(TrackedItem item, OfficeId from, OfficeId to) {
        if (HandoverSeen.partOf(item, from) == null) {
            return Optional.of(new RuleBroken("meetings.handover.otherLead", item.number()));
        }
        boolean takesPart =
                item.parties().stream().anyMatch(party -> to.equals(party.office()) && party.part() != Part.STAFF);
        return takesPart
                ? Optional.of(new RuleBroken("meetings.handover.takesPart", item.number()))
                : TrackedItemPolicy.whyNotAdjust(item, user.getMe());
    }

    /** Hands these over, all or nothing. @param seen ids with what the person saw of each @return id of the handover */
    @Permitted("meetings.keep")
    @Transactional
    public long handOver(OfficeId from, OfficeId to, Map<Long, HandoverSeen> seen, String reason) {
        List<TrackedItem> chosen = kept.withParties(needed(from, to, seen.keySet()));
        if (chosen.size() != seen.size()) {
            throw new RuleBroken("meetings.handover.gone");
        }
        String why = TextLength.atMost(REASON_ROOM, reason);
        if (why == null) {
            throw new RuleBroken("meetings.handover.noReason");
        }
        asSeen(chosen, from, seen);
        chosen.forEach(item -> whyNot(item, from, to).ifPresent(RuleBroken::refuse));
        Handover made = new Handover(from, to, why, user.getMe(), clock.instant());
        em.persist(made);
        em.flush();
        List<HandoverItem> lines = new ArrayList<>();
        for (TrackedItem item : chosen) {
            Part part = HandoverSeen.partOf(item, from);
            hand(item, part, from, to, why);
            lines.add(new HandoverItem(made.id(), item, part));
        }
        lines.forEach(em::persist);
        kept.leave(lines);
        trail.record("handOverItems", KIND, made.id(), why);
        return made.id();
    }

    /** Whoever ticked a row agreed to what it showed: an answer begun since would be deleted unseen. */
    private void asSeen(List<TrackedItem> chosen, OfficeId from, Map<Long, HandoverSeen> seen) {
        Set<Long> begun = handed.begunBy(from, seen.keySet());
        Map<Boolean, List<TrackedItem>> others = chosen.stream()
                .filter(item -> !seen.get(item.id()).equals(HandoverSeen.of(item, from, begun)))
                .collect(Collectors.partitioningBy(item ->
                        begun.contains(item.id()) && !seen.get(item.id()).begun()));
        refuse("meetings.handover.begunMeanwhile", others.get(true));
        refuse("meetings.handover.changedMeanwhile", others.get(false));
    }

    private static void refuse(String rule, List<TrackedItem> items) {
        if (!items.isEmpty()) {
            throw new RuleBroken(rule, items.stream().map(TrackedItem::number).collect(Collectors.joining("、")));
        }
    }

    private void hand(TrackedItem item, Part part, OfficeId from, OfficeId to, String why) {
        if (part == Part.LEAD) {
            items.reassign(item.id(), to, Basis.staffUnit(why));
        } else {
            items.reassign(item.id(), from, to, Basis.staffUnit(why).telling(name(from) + " → " + name(to)));
        }
    }

    private String name(OfficeId office) {
        return offices.byId(office).map(OfficeRef::listName).orElse("");
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
        Set<Long> begun = handed.answeredBy(made.to(), now.keySet(), made.doneAt());
        Map<Long, Integer> lives = kept.lifeLines(now.keySet());
        List<RuleBroken> left = lines.stream()
                .map(line -> begun.contains(line.trackedItemId())
                        ? Optional.of(new RuleBroken(
                                "meetings.handover.begunSince",
                                now.get(line.trackedItemId()).number()))
                        : undone(line, made, now.get(line.trackedItemId()), lives))
                .flatMap(Optional::stream)
                .toList();
        trail.record("undoHandover", KIND, id, made.reason());
        return left;
    }

    private Optional<RuleBroken> undone(HandoverItem line, Handover made, TrackedItem item, Map<Long, Integer> lives) {
        if (item == null) {
            return Optional.of(new RuleBroken("meetings.handover.gone"));
        }
        Optional<RuleBroken> why = line.whyNotUndo(item, lives.get(item.id()))
                .or(() -> TrackedItemPolicy.whyNotAdjust(item, user.getMe()))
                .or(() -> line.part() == HandoverSeen.partOf(item, made.to())
                                && HandoverSeen.partOf(item, made.from()) == null
                        ? Optional.empty()
                        : Optional.of(new RuleBroken("meetings.handover.changedSince", item.number())));
        if (why.isEmpty()) {
            hand(item, line.part(), made.to(), made.from(), made.reason());
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
