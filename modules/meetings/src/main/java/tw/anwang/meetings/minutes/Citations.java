package tw.anwang.meetings.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which anyone can cite a point for all time: 14-報2(5) is the fifth decision of the second report
 * item of the 14th meeting, 14-討2 the only one of the second discussion item, 14-裁1 a directive that stands by
 * itself. In a series without ordinals day and place stand before the dash. What a head decides bears the head's
 * number; other points below a head bear it too, with a mark of their own: 14-討2說1.
 */
final class Citations {
    private static final int PLACE_ROOM = 8;
    private static final Pattern HOUSE = Pattern.compile(".{2,7}?(?:政府|公所|部|署|院|局|處|會)");

    private final String prefix;
    private final Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
    private final List<Point> points = new ArrayList<>();
    private Head head;

    /** A point to be cited: what it is, and where the document puts it (empty where a person added it). */
    record Place(ItemKind kind, String path) {}

    private static final class Head {
        private final String path;
        private final String number;
        private final Map<String, Integer> others = new java.util.HashMap<>();
        private int decisions;

        Head(String path, String number) {
            this.path = path;
            this.number = number;
        }

        boolean holds(Place place) {
            return place.path().isEmpty() || place.path().startsWith(path + ".");
        }
    }

    /** @param ordinal of the decision below its head, 0 for the head itself; {@code own} where no head bears it */
    private record Point(Head head, int ordinal, String own) {}

    private Citations(String prefix) {
        this.prefix = prefix;
    }

    /** @param ordinal of the meeting, or null: then day and place tell it from others */
    static Citations ofMeeting(Integer ordinal, LocalDate day, String place) {
        return new Citations(ordinal != null ? ordinal + "-" : byDayAndPlace(day, place) + "-");
    }

    private static String byDayAndPlace(LocalDate day, String place) {
        String where = place == null ? "" : place.replaceAll("[\\d第（(、，\\s].*", "");
        String date = day == null
                ? ""
                : "%d%02d%02d".formatted(day.getYear() - 1911, day.getMonthValue(), day.getDayOfMonth());
        return date + inShort(where);
    }

    /** What is too long for a number ends where a word does: 高雄市政府四維行政中心 is 高雄市政府. */
    private static String inShort(String where) {
        if (where.length() <= PLACE_ROOM) {
            return where;
        }
        Matcher house = HOUSE.matcher(where);
        return house.lookingAt() ? house.group() : where.substring(0, PLACE_ROOM);
    }

    /** One number for each place, in the order of the text; null for a head whose decisions bear its number. */
    List<String> of(List<Place> places) {
        places.forEach(this::take);
        return points.stream().map(this::number).toList();
    }

    private void take(Place place) {
        if (place.kind().heads()) {
            head = new Head(place.path(), place.kind().mark() + next(place.kind()));
            points.add(new Point(head, 0, null));
        } else if (head != null && head.holds(place)) {
            points.add(below(place.kind()));
        } else {
            points.add(new Point(null, 0, place.kind().mark() + next(place.kind())));
        }
    }

    private Point below(ItemKind kind) {
        if (kind.decides()) {
            return new Point(head, ++head.decisions, null);
        }
        int count = head.others.merge(kind.mark(), 1, Integer::sum);
        return new Point(null, 0, head.number + kind.mark() + count);
    }

    /** Kinds that share a mark (REPLY and its points) share the count. */
    private int next(ItemKind kind) {
        ItemKind counted = kind == ItemKind.REPLY_POINT ? ItemKind.REPLY : kind;
        return counts.merge(counted, 1, Integer::sum);
    }

    private String number(Point point) {
        if (point.own() != null) {
            return prefix + point.own();
        }
        boolean isHead = point.ordinal() == 0;
        if (isHead) {
            return point.head().decisions == 0 ? prefix + point.head().number : null;
        }
        return prefix + point.head().number + (point.head().decisions == 1 ? "" : "(" + point.ordinal() + ")");
    }
}
