package tw.anwang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Speaking;
import tw.anwang.meetings.due.Due;
import tw.anwang.minutes.Item;
import tw.anwang.minutes.Minutes;
import tw.anwang.minutes.NamedUnit;
import tw.anwang.minutes.Order;
import tw.anwang.minutes.PreviousItem;
import tw.anwang.minutes.Warning;

/** Turns what the library read into items of ours: offices found, warnings put where they belong. */
@ApplicationScoped
class ReadItems {
    @Inject
    UnitOffices offices;

    @Inject
    Voices voices;

    /** An item as read, and how sure that is. */
    record Proposed(ItemReading reading, Doubt doubt) {}

    /** @param convener whose 本部 is meant; @param day of the meeting, or null */
    List<Proposed> of(Minutes minutes, OfficeId convener, LocalDate day) {
        List<List<String>> doubts = doubts(minutes);
        List<Proposed> proposed = new ArrayList<>();
        OfficeId host = voices.host(minutes.header().title(), minutes.header().place());
        String proposer = null;
        for (int i = 0; i < minutes.items().size(); i++) {
            Item item = minutes.items().get(i);
            proposer = item.kind().heads() ? item.proposer() : proposer;
            Speaking speaking = voices.of(item, proposer, convener, host, day);
            List<UnitReading> units = units(item.units(), speaking, day, doubts.get(i));
            proposed.add(new Proposed(reading(item, units), Doubt.of(item.confidence(), doubts.get(i))));
        }
        return proposed;
    }

    /** Each warning belongs to the last item that covers its line; the others stay with the head. */
    private static List<List<String>> doubts(Minutes minutes) {
        List<List<String>> doubts = new ArrayList<>();
        minutes.items().forEach(item -> doubts.add(new ArrayList<>()));
        minutes.warnings().forEach(warning -> {
            int item = covering(minutes.items(), warning.line());
            if (item >= 0) {
                doubts.get(item).add(warning.message());
            }
        });
        return doubts;
    }

    private static int covering(List<Item> items, int line) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).lines().from() <= line
                    && line <= items.get(i).lines().to()) {
                return i;
            }
        }
        return -1;
    }

    /** What no item covers, one sentence a line, or null. */
    static String headWarnings(Minutes minutes) {
        String words = minutes.warnings().stream()
                .filter(warning -> covering(minutes.items(), warning.line()) < 0)
                .map(Warning::message)
                .collect(Collectors.joining("\n"));
        return cut(words.isEmpty() ? null : words, 1500);
    }

    private List<UnitReading> units(List<NamedUnit> named, Speaking speaking, LocalDate day, List<String> doubts) {
        List<UnitReading> units = new ArrayList<>();
        for (NamedUnit unit : named) {
            UnitOffices.Finding found = offices.find(unit.name(), speaking, day);
            UnitPart part = UnitPart.valueOf(unit.role().name());
            if (part == UnitPart.DOER && !found.candidates().isEmpty()) {
                doubts.add("「" + unit.name() + "」" + couldBe(found.candidates()));
            }
            units.add(new UnitReading(cut(unit.name(), 100), part, found.officeId(), found.groupCode()));
        }
        return units;
    }

    private static String couldBe(List<OfficeRef> candidates) {
        return candidates.size() == 1
                ? "是否為" + candidates.get(0).name() + "，請確認。"
                : "可能是" + candidates.size() + "個機關之一，請選定。";
    }

    private static ItemReading reading(Item item, List<UnitReading> units) {
        return new ItemReading(
                cut(item.path(), 200),
                ItemKind.valueOf(item.kind().name()),
                item.text().isBlank() ? item.path() : item.text(),
                cut(item.who(), 200),
                cut(item.proposer(), 200),
                cut(item.outcome(), 40),
                due(item.due()),
                item.lines().from(),
                item.lines().to(),
                item.actionable(),
                units,
                item.previousItems().stream().map(ReadItems::earlier).toList(),
                item.orders().stream().map(ReadItems::order).toList());
    }

    private static Due due(tw.anwang.minutes.Due due) {
        return due == null ? Due.none() : Due.asWritten(due.date(), cut(due.asWritten(), 100));
    }

    private static EarlierReading earlier(PreviousItem item) {
        return new EarlierReading(cut(item.number(), 20), cut(item.disposition(), 40), null);
    }

    private static OrderReading order(Order order) {
        String units = order.units().stream().map(NamedUnit::name).distinct().collect(Collectors.joining("、"));
        return new OrderReading(
                order.text(),
                cut(units, 400),
                order.due() == null ? null : order.due().date(),
                order.due() == null ? null : cut(order.due().asWritten(), 100),
                order.lines().from(),
                order.lines().to());
    }

    private static String cut(String words, int room) {
        return words == null ? null : words.substring(0, Math.min(room, words.length()));
    }
}
