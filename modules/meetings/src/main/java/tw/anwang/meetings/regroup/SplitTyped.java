package tw.anwang.meetings.regroup;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.tracked.PartOfItem;

/** The items that a person splits, each with its parts: at first one for each office that is asked. */
public class SplitTyped implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Parts are typed one by one: more items than these are nobody's work of one page. */
    private static final int MOST_ITEMS = 20;

    private static final int MOST_PARTS = 20;

    /** One item with its parts. */
    public record Item(long id, String number, List<PartTyped> parts) implements Serializable {}

    /** Of all portions of what was shown: who turns to another finds them again on turning back. */
    private final Map<Long, Item> typed = new LinkedHashMap<>();

    private List<Item> items = new ArrayList<>();

    /** What was typed of an item before stays. */
    void begin(List<RegroupingRow> chosen) {
        if (chosen.isEmpty() || chosen.size() > MOST_ITEMS) {
            throw new RuleBroken("meetings.regrouping.howMany", MOST_ITEMS, chosen.size());
        }
        items = chosen.stream()
                .map(row -> typed.computeIfAbsent(row.id(), id -> new Item(id, row.number(), parts(row.asked()))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Shows those of them that are laid out. */
    void show(Collection<Long> ids) {
        items = ids.stream().map(typed::get).filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
    }

    /** They are split, or nobody wants to. */
    void forget(Collection<Long> ids) {
        typed.keySet().removeAll(ids);
        items.removeIf(item -> ids.contains(item.id()));
    }

    private static List<PartTyped> parts(List<Long> asked) {
        List<PartTyped> parts = asked.stream()
                .map(office -> new PartTyped(new OfficeId(office)))
                .collect(Collectors.toCollection(ArrayList::new));
        while (parts.size() < 2) {
            parts.add(new PartTyped(new OfficeId(asked.get(0))));
        }
        return parts;
    }

    public void add(long item) {
        List<PartTyped> parts = of(item).orElseThrow().parts();
        if (parts.size() < MOST_PARTS) {
            parts.add(new PartTyped());
        }
    }

    public void remove(long item, int part) {
        of(item).orElseThrow().parts().remove(part);
    }

    private Optional<Item> of(long item) {
        return items.stream().filter(one -> one.id() == item).findFirst();
    }

    /** @param ticked all of which must be laid out: nothing is split that the person has not seen in parts */
    Map<Long, List<PartOfItem>> parts(Collection<Long> ticked) {
        if (!ticked.stream().allMatch(id -> of(id).isPresent())) {
            throw new RuleBroken("meetings.regrouping.notLaidOut");
        }
        return items.stream()
                .filter(item -> ticked.contains(item.id()))
                .collect(Collectors.toMap(
                        Item::id,
                        item -> item.parts().stream().map(PartTyped::part).toList()));
    }

    public List<Item> getItems() {
        return items;
    }
}
