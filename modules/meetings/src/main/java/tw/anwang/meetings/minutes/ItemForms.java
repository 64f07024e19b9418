package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;

/** Turns an item into the fields of its form and back; offices by name in between. */
@ApplicationScoped
public class ItemForms {
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

    /** What was typed, in words alone: for comparing, nothing is looked up or learned. */
    ItemReading words(ItemTyped typed, OpenItem open) {
        List<UnitReading> named = typed.getUnits().stream()
                .filter(unit -> !unit.isBlank())
                .map(unit -> new UnitReading(unit.getName().strip(), unit.getPart(), null, null))
                .toList();
        return typed.reading(open.reading(), named);
    }

    /** Learns new names and confirms the item, or does neither. */
    @Permitted("meetings.keep")
    @Transactional
    public void confirm(OpenItem open, ItemTyped typed, ReviewShown shown) {
        List<UnitReading> settled = units.settled(typed, open.reading(), shown.convener(), shown.day());
        items.confirm(open.id(), open.version(), typed.reading(open.reading(), settled));
    }
}
