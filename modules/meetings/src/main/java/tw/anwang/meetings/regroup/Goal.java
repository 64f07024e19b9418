package tw.anwang.meetings.regroup;

import java.util.List;
import java.util.Optional;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.tracked.Act;
import tw.anwang.meetings.tracked.Basis;
import tw.anwang.meetings.tracked.Decision;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItemPolicy;

/**
 * What items are to become, looked up.
 *
 * @param into the item that goes on, with 併案
 * @param movedTo series or body in words, with 移列
 * @param there the series kept here that those words name, or null
 */
record Goal(Act act, TrackedItem into, String movedTo, SeriesChoice there) {
    Decision decision(Basis basis) {
        return switch (act) {
            case MERGE -> Decision.mergeInto(into, basis);
            case MOVE -> Decision.moveTo(movedTo, basis);
            default -> Decision.split(basis);
        };
    }

    /**
     * Why this item cannot have part in it. Unlike the single verb it leaves alone what an office has answered in a
     * round that is still open: many answers would be lost to the meeting at once, and nobody would have looked at them.
     */
    Optional<RuleBroken> whyNot(TrackedItem item, InRounds rounds, Actor me) {
        return TrackedItemPolicy.whyNotKeep(item, me)
                .or(() -> decision(null).whyNotFrom(item))
                .or(() -> whyNotHere(item))
                .or(() -> rounds.sent() == 0
                        ? Optional.empty()
                        : Optional.of(new RuleBroken("meetings.regrouping.answered", item.number(), rounds.sent())));
    }

    private Optional<RuleBroken> whyNotHere(TrackedItem item) {
        if (into != null && into.grade() != item.grade()) {
            return Optional.of(new RuleBroken("meetings.regrouping.otherGrade", item.number(), into.number()));
        }
        if (there != null && there.id() == item.origin().seriesId()) {
            return Optional.of(
                    new RuleBroken("meetings.trackedItem.move.sameSeries", item.number(), there.shortName()));
        }
        return there != null && item.sensitivity().isPartiesOnly()
                ? Optional.of(new RuleBroken("meetings.trackedItem.move.partiesOnly", item.number()))
                : Optional.empty();
    }

    /** Offices of the item that would be asked where it goes on, and are not now: 併案 keeps every office. */
    List<OfficeId> joining(TrackedItem item) {
        return into == null
                ? List.of()
                : item.askedOffices().stream()
                        .filter(office -> !into.askedOffices().contains(office))
                        .toList();
    }
}
