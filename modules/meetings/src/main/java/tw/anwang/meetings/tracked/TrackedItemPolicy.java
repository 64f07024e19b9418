package tw.anwang.meetings.tracked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.Grade;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.grade.Graded;

/** May this person …? Each question answers with its obstacle, in words, or with nothing. */
public final class TrackedItemPolicy {
    private TrackedItemPolicy() {}

    /** Only the staff unit of its series keeps an item: writes decisions down, moves limits and offices. */
    public static Optional<RuleBroken> whyNotKeep(TrackedItem item, Actor me) {
        boolean ours = me.may("meetings.keep") && me.actsFor(item.staff());
        return ours
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.trackedItem.notStaffUnit", item.number()));
    }

    /** Limit and offices change only while the item is tracked. */
    public static Optional<RuleBroken> whyNotAdjust(TrackedItem item, Actor me) {
        return item.tracking() == Tracking.UNDER
                ? whyNotKeep(item, me)
                : Optional.of(new RuleBroken("meetings.trackedItem.notUnder", item.number()));
    }

    /** Each part has a lead, and every office that is asked keeps a part in one of them at least. */
    public static Optional<RuleBroken> whyNotSplit(TrackedItem item, List<PartOfItem> parts) {
        if (parts.size() < 2) {
            return Optional.of(new RuleBroken("meetings.trackedItem.split.twoParts", item.number()));
        }
        if (parts.stream().anyMatch(part -> part.lead() == null)) {
            return Optional.of(new RuleBroken("meetings.trackedItem.split.noLead", item.number()));
        }
        Set<OfficeId> kept = parts.stream().flatMap(PartOfItem::offices).collect(Collectors.toSet());
        return kept.containsAll(item.askedOffices())
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.trackedItem.split.officeLost", item.number()));
    }

    /** Taken back is what ended by going on elsewhere. */
    public static Optional<RuleBroken> whyNotUndo(TrackedItem item, Actor me) {
        return switch (item.tracking()) {
            case MERGED, MOVED, SPLIT -> whyNotKeep(item, me);
            default -> Optional.of(new RuleBroken("meetings.trackedItem.undo.nothing", item.number()));
        };
    }

    /** Raising is the staff unit's; lowering needs a right of its own besides. */
    public static Optional<RuleBroken> whyNotGrade(TrackedItem item, Grade grade, Actor me) {
        return whyNotKeep(item, me).or(() -> Graded.whyNot(item.grade(), grade, me));
    }

    /** 已閱 is said once, by an office asked, of an item that needs no report. */
    public static Optional<RuleBroken> whyNotRead(TrackedItem item, Actor me) {
        var asked = Parties.asked(item.parties(), me);
        if (!item.handling().asksForReading() || asked.isEmpty() || !me.may("meetings.answer")) {
            return Optional.of(new RuleBroken("meetings.trackedItem.read.notAsked", item.number()));
        }
        return Optional.ofNullable(asked.get().readAt())
                .map(moment -> new RuleBroken("meetings.trackedItem.read.already", moment));
    }
}
