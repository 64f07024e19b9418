package tw.anwang.meetings.tracked;

import java.time.LocalDate;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/**
 * What was decided on an item's tracking, and with which authority. The law of tracking stands here: where a decision
 * may lead from where the item stands, and what it needs to be written down.
 *
 * @param act one that {@linkplain Act#leadsTo() leads somewhere}
 * @param into the item that goes on: with 併案, and with 移列 to a series that is kept here
 * @param movedTo the series or body that goes on, in words, with 移列 alone
 */
public record Decision(Act act, Basis basis, TrackedItem into, String movedTo) {
    /** 解除列管. A missing answer never binds the meeting. */
    public static Decision release(Basis basis) {
        return new Decision(Act.RELEASE, basis, null, null);
    }

    /** 繼續列管. */
    public static Decision keep(Basis basis) {
        return new Decision(Act.KEEP, basis, null, null);
    }

    /** 自行列管. */
    public static Decision leaveToOffice(Basis basis) {
        return new Decision(Act.SELF, basis, null, null);
    }

    /** 恢復列管. */
    public static Decision resume(Basis basis) {
        return new Decision(Act.RESUME, basis, null, null);
    }

    /** 併案. */
    public static Decision mergeInto(TrackedItem other, Basis basis) {
        return new Decision(Act.MERGE, basis, other, null);
    }

    /** 移列. */
    public static Decision moveTo(String seriesOrBody, Basis basis) {
        return new Decision(Act.MOVE, basis, null, seriesOrBody == null ? "" : seriesOrBody.strip());
    }

    /** 分列. */
    public static Decision split(Basis basis) {
        return new Decision(Act.SPLIT, basis, null, null);
    }

    /** The same with the item that goes on: as it stands now, or as it was just begun. */
    Decision with(TrackedItem goesOn) {
        return new Decision(act, basis, goesOn, movedTo);
    }

    Tracking leadsTo() {
        return act.leadsTo().orElseThrow(() -> new IllegalArgumentException(act + " decides nothing"));
    }

    /** Why this cannot be decided on the item today, whoever writes it down. */
    Optional<RuleBroken> whyNot(TrackedItem item, LocalDate today) {
        return whyNotFrom(item).or(() -> basis.whyNotDecide(today));
    }

    /** Why it cannot be decided on the item as it stands, whatever the authority. */
    public Optional<RuleBroken> whyNotFrom(TrackedItem item) {
        boolean goesOn = item.tracking() == Tracking.UNDER;
        boolean wrongWord = act == Act.RESUME ? goesOn : act == Act.KEEP && !goesOn;
        if (wrongWord || !item.tracking().mayBecome(leadsTo())) {
            return Optional.of(new RuleBroken("meetings.trackedItem.cannot." + act, item.number()));
        }
        if (act == Act.MERGE) {
            return whyNotMerge(item);
        }
        if (act == Act.MOVE && movedTo.isEmpty()) {
            return Optional.of(new RuleBroken("meetings.trackedItem.move.whereTo", item.number()));
        }
        return Optional.empty();
    }

    private Optional<RuleBroken> whyNotMerge(TrackedItem item) {
        if (into == null || into == item || into.number().equals(item.number())) {
            return Optional.of(new RuleBroken("meetings.trackedItem.merge.withItself", item.number()));
        }
        boolean ended = into.tracking() != Tracking.UNDER;
        boolean elsewhere = into.origin().seriesId() != item.origin().seriesId();
        if (ended || elsewhere) {
            return Optional.of(new RuleBroken("meetings.trackedItem.merge.notOpen", into.number()));
        }
        return Optional.empty();
    }
}
