package tw.anwang.meetings.regroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.desk.Notices;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.bulk.BulkChange;
import tw.anwang.meetings.bulk.KeptItems;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.ItemsTogether;
import tw.anwang.meetings.tracked.PartOfItem;
import tw.anwang.meetings.tracked.TrackedItem;

/** Merging, moving and splitting many items at once, all or nothing, and taking it back. */
@ApplicationScoped
public class Regroupings {
    static final String KIND = "meetings.regrouping";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    OpenItems open;

    @Inject
    KeptItems kept;

    @Inject
    Goals goals;

    @Inject
    ItemsTogether together;

    @Inject
    TakingBack takingBack;

    @Inject
    Notices notices;

    @Inject
    Masking masking;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * What there is to choose from, {@link KeptItems#MOST} from that place on, and what would become of each with what
     * stands against it: open items of the series but the one that goes on. Changes nothing.
     */
    @Permitted("meetings.keep")
    @Transactional
    public List<RegroupingRow> preview(Aim aim, int first) {
        Goal goal = goals.of(aim);
        return rows(goal, open.matching(aim, into(goal), first));
    }

    /** How many there are in all. */
    @Permitted("meetings.keep")
    @Transactional
    public long count(Aim aim) {
        return open.count(aim, into(goals.of(aim)));
    }

    private static Long into(Goal goal) {
        return goal.into() == null ? null : goal.into().id();
    }

    /** The same of the items that were shown before, in their order. */
    @Permitted("meetings.keep")
    @Transactional
    public List<RegroupingRow> preview(Aim aim, Collection<Long> ids) {
        return rows(goals.of(aim), ids);
    }

    private List<RegroupingRow> rows(Goal goal, Collection<Long> ids) {
        trail.listed(TrackedItem.KIND.name(), "", ids);
        Map<Long, InRounds> rounds = open.inRounds(ids);
        Map<Long, TrackedItem> items =
                kept.withParties(ids).stream().collect(Collectors.toMap(TrackedItem::id, Function.identity()));
        return ids.stream()
                .map(id -> items.containsKey(id)
                        ? row(items.get(id), goal, rounds.getOrDefault(id, InRounds.NONE))
                        : RegroupingRow.gone(id))
                .toList();
    }

    private RegroupingRow row(TrackedItem item, Goal goal, InRounds rounds) {
        return new RegroupingRow(
                item.id(),
                item.version(),
                item.number(),
                masking.text(item.title()),
                masking.text(item.text()),
                item.askedOffices().stream().map(OfficeId::value).toList(),
                item.due(),
                rounds,
                goal.joining(item).stream().map(OfficeId::value).toList(),
                goal.whyNot(item, rounds, user.getMe()));
    }

    /** 併案, 移列. @param chosen ids with the version the person looked at @return id of the regrouping */
    @Permitted("meetings.keep")
    @Transactional
    public long regroup(Aim aim, Map<Long, Integer> chosen, Basis basis) {
        Goal goal = goals.of(aim);
        List<TrackedItem> items = possible(goal, chosen, basis);
        Regrouping made = begin(goal, basis);
        List<RegroupedItem> lines = new ArrayList<>();
        Set<OfficeId> offices = new LinkedHashSet<>();
        for (TrackedItem item : items) {
            LocalDate missedOn = item.missedOn();
            offices.addAll(item.askedOffices());
            Optional<TrackedItem> goesOn = together.end(item, goal.decision(basis));
            lines.add(RegroupedItem.ended(made, item, missedOn));
            goesOn.filter(next -> goal.act() == Act.MOVE)
                    .ifPresent(next -> lines.add(RegroupedItem.begun(made, next, item)));
        }
        leave(lines);
        if (goal.into() != null) {
            together.join(goal.into(), offices).forEach(one -> em.persist(new RegroupedOffice(made, one)));
            em.flush();
            takingBack.leave(made, goal.into());
        }
        tell(goal.there(), items.size());
        return made.id();
    }

    /** 分列. @param parts of each item chosen */
    @Permitted("meetings.keep")
    @Transactional
    public long split(Aim aim, Map<Long, Integer> chosen, Map<Long, List<PartOfItem>> parts, Basis basis) {
        Goal goal = goals.of(aim);
        List<TrackedItem> items = possible(goal, chosen, basis);
        Regrouping made = begin(goal, basis);
        List<RegroupedItem> lines = new ArrayList<>();
        for (TrackedItem item : items) {
            LocalDate missedOn = item.missedOn();
            List<TrackedItem> begun = together.split(item, parts.getOrDefault(item.id(), List.of()), basis);
            lines.add(RegroupedItem.ended(made, item, missedOn));
            begun.forEach(part -> lines.add(RegroupedItem.begun(made, part, item)));
        }
        leave(lines);
        return made.id();
    }

    private void leave(List<RegroupedItem> lines) {
        lines.forEach(em::persist);
        kept.leave(lines);
    }

    /** All of them, or the first obstacle. */
    private List<TrackedItem> possible(Goal goal, Map<Long, Integer> chosen, Basis basis) {
        if (chosen.isEmpty() || chosen.size() > KeptItems.MOST) {
            throw new RuleBroken("meetings.regrouping.howMany", KeptItems.MOST, chosen.size());
        }
        basis.whyNotDecide(Taipei.today(clock)).ifPresent(RuleBroken::refuse);
        List<TrackedItem> items = kept.withParties(chosen.keySet());
        if (items.size() != chosen.size()) {
            throw new RuleBroken("meetings.regrouping.gone");
        }
        Map<Long, InRounds> rounds = open.inRounds(chosen.keySet());
        for (TrackedItem item : items) {
            if (item.version() != chosen.get(item.id())) {
                throw new RuleBroken("meetings.regrouping.changedMeanwhile", item.number());
            }
            goal.whyNot(item, rounds.getOrDefault(item.id(), InRounds.NONE), user.getMe())
                    .ifPresent(RuleBroken::refuse);
        }
        return items;
    }

    private Regrouping begin(Goal goal, Basis basis) {
        Regrouping made = new Regrouping(goal, basis, user.getMe(), clock.instant());
        em.persist(made);
        em.flush();
        trail.record("regroup", KIND, made.id(), basis.approvalNumber());
        return made;
    }

    /** Once for all of them, where another of the person's own offices keeps the series they come to. */
    private void tell(SeriesChoice there, int items) {
        if (there != null && there.staffOfficeId() != user.getMe().office().value()) {
            notices.tell(
                    new OfficeId(there.staffOfficeId()),
                    "meetings.notice.movedMany",
                    "/meetings/trackedItemList.xhtml?series=" + there.id(),
                    items,
                    there.shortName());
        }
    }

    /** Takes back what nothing else happened to since. @return what stays, each with its reason */
    @Permitted("meetings.keep")
    @Transactional
    public List<RuleBroken> undo(long id) {
        Regrouping made = BulkChange.of(em.find(Regrouping.class, id), user.getMe(), KIND, id);
        List<RuleBroken> left = takingBack.of(made);
        trail.record("undoRegrouping", KIND, id, made.approvalNumber());
        return left;
    }
}
