package tw.anwang.meetings.regroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.bulk.KeptItems;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.ItemsTogether;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemPolicy;

/** Puts back what was regrouped: state, limit, who is asked. Their lives keep both lines, and numbers given stay given. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TakingBack {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    OpenItems open;

    @Inject
    KeptItems kept;

    @Inject
    ItemsTogether together;

    @Inject
    CurrentUser user;

    /** @return what stays as it is, each with its reason */
    List<RuleBroken> of(Regrouping made) {
        List<RegroupedItem> lines = lines(made);
        Now now = now(made, lines);
        List<RuleBroken> left = new ArrayList<>();
        List<RegroupedItem> stay = new ArrayList<>();
        for (RegroupedItem line : lines) {
            if (line.forItemId() == null) {
                Optional<RuleBroken> why = whyNot(line, made, lines, now);
                why.ifPresentOrElse(
                        broken -> {
                            left.add(broken);
                            stay.add(line);
                        },
                        () -> undo(line, made, lines, now));
            }
        }
        if (now.into != null && stay.size() < lines.size()) {
            leave(made, stay, now);
        }
        return left;
    }

    /** @param begun items on which an office has begun to answer since, the one that goes on among them */
    private record Now(
            Map<Long, TrackedItem> items,
            Map<Long, Integer> lives,
            TrackedItem into,
            Set<Long> begun,
            boolean intoAsLeft) {
        boolean isAsLeft(RegroupedItem line) {
            TrackedItem item = items.get(line.trackedItemId());
            return line.isAsLeft(item, lives.get(item.id()));
        }
    }

    private List<RegroupedItem> lines(Regrouping made) {
        return em.createQuery(
                        "select i from RegroupedItem i where i.regroupingId = :id and i.undone = false order by i.id",
                        RegroupedItem.class)
                .setParameter("id", made.id())
                .getResultList();
    }

    private List<RegroupedOffice> joined(Regrouping made) {
        return em.createQuery(
                        "select o from RegroupedOffice o where o.regroupingId = :id order by o.id",
                        RegroupedOffice.class)
                .setParameter("id", made.id())
                .getResultList();
    }

    private Now now(Regrouping made, List<RegroupedItem> lines) {
        List<Long> ids = Stream.concat(
                        lines.stream().map(RegroupedItem::trackedItemId), Stream.ofNullable(made.intoItemId()))
                .toList();
        Map<Long, TrackedItem> items =
                kept.withParties(ids).stream().collect(Collectors.toMap(TrackedItem::id, Function.identity()));
        TrackedItem into = items.get(made.intoItemId());
        Set<Long> begun = open.begun(lines.stream()
                .filter(line -> line.forItemId() != null)
                .map(RegroupedItem::trackedItemId)
                .toList());
        if (into != null && begunOn(into, made)) {
            begun = Set.of(into.id());
        }
        Map<Long, Integer> lives = kept.lifeLines(items.keySet());
        boolean intoAsLeft = into != null && made.isAsLeft(into, lives.get(into.id()));
        return new Now(items, lives, into, begun, intoAsLeft);
    }

    private boolean begunOn(TrackedItem into, Regrouping made) {
        List<OfficeId> offices =
                joined(made).stream().map(one -> one.joined().office()).toList();
        return open.begunSince(into.id(), offices, Taipei.dayOf(made.doneAt()));
    }

    private Optional<RuleBroken> whyNot(RegroupedItem line, Regrouping made, List<RegroupedItem> lines, Now now) {
        TrackedItem item = now.items.get(line.trackedItemId());
        if (item == null) {
            return Optional.of(new RuleBroken("meetings.regrouping.notSeen"));
        }
        if (!now.isAsLeft(line)) {
            return Optional.of(new RuleBroken("meetings.regrouping.changedSince", item.number()));
        }
        return TrackedItemPolicy.whyNotUndo(item, user.getMe())
                .or(() -> made.intoItemId() == null ? Optional.empty() : whyNotInto(item, now))
                .or(() -> begunFor(line, lines)
                        .map(next -> whyNotBegun(item, next, now))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<RuleBroken> whyNotInto(TrackedItem item, Now now) {
        if (now.into == null) {
            return Optional.of(new RuleBroken("meetings.regrouping.notSeen"));
        }
        return now.begun.contains(now.into.id())
                ? broken("begunSince", item, now.into)
                : now.intoAsLeft ? Optional.empty() : broken("goesOnChanged", item, now.into);
    }

    private Optional<RuleBroken> whyNotBegun(TrackedItem item, RegroupedItem next, Now now) {
        TrackedItem begun = now.items.get(next.trackedItemId());
        if (begun == null) {
            return Optional.of(new RuleBroken("meetings.regrouping.notSeen"));
        }
        if (now.begun.contains(begun.id())) {
            return broken("begunSince", item, begun);
        }
        return now.isAsLeft(next)
                ? TrackedItemPolicy.whyNotAdjust(begun, user.getMe())
                : broken("goesOnChanged", item, begun);
    }

    private static Optional<RuleBroken> broken(String rule, TrackedItem item, TrackedItem goesOn) {
        return Optional.of(new RuleBroken("meetings.regrouping." + rule, item.number(), goesOn.number()));
    }

    private static Stream<RegroupedItem> begunFor(RegroupedItem line, List<RegroupedItem> lines) {
        return lines.stream().filter(one -> Objects.equals(one.forItemId(), line.trackedItemId()));
    }

    private void undo(RegroupedItem line, Regrouping made, List<RegroupedItem> lines, Now now) {
        Basis basis = made.basis().telling(Sentences.of("meetings", "regrouping.takenBack", Locale.TAIWAN));
        List<RegroupedItem> begun = begunFor(line, lines).toList();
        together.undo(
                now.items.get(line.trackedItemId()),
                begun.stream().map(one -> now.items.get(one.trackedItemId())).toList(),
                now.into,
                line.missedOn(),
                basis);
        begun.forEach(RegroupedItem::undo);
        line.undo();
    }

    /** Offices of what stays merged are asked on. */
    private void leave(Regrouping made, List<RegroupedItem> stay, Now now) {
        Set<OfficeId> needed = stay.stream()
                .map(line -> now.items.get(line.trackedItemId()))
                .filter(Objects::nonNull)
                .flatMap(item -> item.askedOffices().stream())
                .collect(Collectors.toSet());
        List<RegroupedOffice> gone = joined(made).stream()
                .filter(one -> !needed.contains(one.joined().office()))
                .toList();
        together.leave(now.into, gone.stream().map(RegroupedOffice::joined).toList());
        gone.forEach(em::remove);
        em.flush();
        leave(made, now.into);
    }

    /** Writes down how the item that goes on is left. */
    void leave(Regrouping made, TrackedItem into) {
        made.leave(into, kept.lifeLines(Set.of(into.id())).getOrDefault(into.id(), 0));
    }
}
