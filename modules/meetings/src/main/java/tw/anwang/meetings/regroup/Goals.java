package tw.anwang.meetings.regroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.series.SeriesChoice;
import tw.anwang.meetings.tracked.ItemsTogether;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;

/** Looks up what a person names as the goal. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Goals {
    @Inject
    TrackedItems items;

    @Inject
    ItemsTogether together;

    @Inject
    CurrentUser user;

    Goal of(Aim aim) {
        return switch (aim.act()) {
            case MERGE -> new Goal(aim.act(), into(aim), null, null);
            case MOVE -> moved(aim);
            default -> new Goal(aim.act(), null, null, null);
        };
    }

    private TrackedItem into(Aim aim) {
        if (aim.target().isEmpty()) {
            throw new RuleBroken("meetings.regrouping.intoWhich");
        }
        return items.numbered(aim.seriesId(), aim.target()); // each row says so where that is not open
    }

    /**
     * A staff unit never finds many items in its series that it knows nothing of: whoever moves them there at once
     * keeps both series. Moved singly they come with a notice each; to a body outside go words alone.
     */
    private Goal moved(Aim aim) {
        if (aim.target().isEmpty()) {
            throw new RuleBroken("meetings.regrouping.whereTo");
        }
        SeriesChoice there = together.seriesNamed(aim.target()).orElse(null);
        if (there != null && !user.getMe().actsFor(new OfficeId(there.staffOfficeId()))) {
            throw new RuleBroken("meetings.regrouping.otherStaffUnit", there.shortName());
        }
        return new Goal(aim.act(), null, aim.target(), there);
    }
}
