package tw.anwang.meetings.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.minutes.ItemKind;
import tw.anwang.meetings.minutes.ItemUnit;
import tw.anwang.meetings.minutes.MinutesItem;
import tw.anwang.meetings.minutes.UnitPart;

/** The requests of minutes, each with what was said to it: a reply to 4 answers 4.(1) and 4.(2). */
final class MinutesRequests {
    private final Map<MinutesItem, List<MinutesItem>> replies = new LinkedHashMap<>();

    /** @param items all points of the minutes, in their order */
    MinutesRequests(List<MinutesItem> items) {
        MinutesItem last = null;
        for (MinutesItem item : items) {
            if (item.kind() == ItemKind.REQUEST) {
                replies.put(item, new ArrayList<>());
                last = item;
            } else if (answers(item.kind()) && last != null) {
                answered(item, last).forEach(request -> replies.get(request).add(item));
            } else {
                last = null;
            }
        }
    }

    private static boolean answers(ItemKind kind) {
        return kind == ItemKind.REPLY || kind == ItemKind.REPLY_POINT || kind == ItemKind.STATEMENT;
    }

    /** By the number it stands under; one without number answers the request in front of it. */
    private List<MinutesItem> answered(MinutesItem reply, MinutesItem last) {
        int end = reply.path().indexOf('…');
        String under = end < 0 ? reply.path() : reply.path().substring(0, end);
        List<MinutesItem> found = replies.keySet().stream()
                .filter(request -> !under.isEmpty()
                        && (request.path().equals(under) || request.path().startsWith(under + ".")))
                .toList();
        return found.isEmpty() ? List.of(last) : found;
    }

    List<MinutesItem> requests() {
        return List.copyOf(replies.keySet());
    }

    List<MinutesItem> repliesTo(Long itemId) {
        return replies.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(itemId))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    static ReadRequest read(MinutesItem item) {
        String bureau = item.who() == null ? "" : item.who();
        return new ReadRequest(bureau, item.path(), null, null, item.text(), item.id());
    }

    /** The office that a unit of that part was found to be, or null. */
    static OfficeId office(MinutesItem item, UnitPart part) {
        return item.units().stream()
                .filter(unit -> unit.part() == part && unit.office() != null)
                .findFirst()
                .map(ItemUnit::office)
                .orElse(null);
    }
}
