package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/** Turns an item into the fields of its form and back; offices by name in between. */
@ApplicationScoped
class ItemForms {
    @Inject
    MinutesItems items;

    @Inject
    UnitForms units;

    Optional<OpenItem> open(long minutesId, Long id) {
        return id == null ? Optional.empty() : items.open(minutesId, id);
    }

    /** As it is saved now. @throws RuleBroken where somebody has removed it meanwhile */
    OpenItem saved(long minutesId, long id) {
        return items.open(minutesId, id).orElseThrow(() -> new RuleBroken("meetings.item.gone"));
    }

    ItemTyped typed(OpenItem open, ReviewShown shown) {
        return ItemTyped.of(open.reading(), units.typed(open.reading(), shown.convener(), shown.day()));
    }

    ItemReading reading(ItemTyped typed, OpenItem open, ReviewShown shown) {
        List<UnitReading> settled = units.settled(typed, open.reading(), shown.convener(), shown.day());
        return typed.reading(open.reading(), settled);
    }
}
