package tw.anwang.minutes.outline;

import java.util.Set;
import java.util.function.BooleanSupplier;
import tw.anwang.minutes.numbering.Marker;
import tw.anwang.minutes.numbering.Marker.Level;
import tw.anwang.minutes.outline.Heading.Sort;

/** Where a numbered point belongs: to the open list it continues, or to a new list under what is open. */
final class ListPlaces {
    private static final int DEEPEST = 14;
    /** So many answers may stand behind a point before the next. */
    private static final int FARTHEST = 40;

    private final Places places;

    ListPlaces(Places places) {
        this.places = places;
    }

    /** The innermost open point that this number follows, or null. */
    Node fits(Marker marker) {
        for (Node node = places.current(); node != null; node = node.parent()) {
            if (follows(node, marker)) {
                return node;
            }
            Node beside = node.isRoot() || node.marker() != null ? null : listedBefore(node, marker);
            if (beside != null) {
                return beside;
            }
        }
        return null;
    }

    /** 1.… 某司回應：… 2.… the list goes on behind an answer or a decision that has no list of its own. */
    private static Node listedBefore(Node beside, Marker marker) {
        boolean decides = beside.is(Sort.PART)
                && Places.DECIDING.contains(beside.heading().key());
        if (!decides && beside.speaker() == null
                || beside.words().isEmpty()
                || !beside.children().isEmpty()) {
            return null;
        }
        for (int i = beside.place() - 2; i >= Math.max(0, beside.place() - FARTHEST); i--) {
            Node before = beside.parent().children().get(i);
            if (before.marker() != null) {
                boolean alike = !decides || before.speaker() != null;
                return alike && follows(before, marker) ? before : null;
            }
        }
        return null;
    }

    boolean fitsAtTop(Marker marker) {
        Node last = lastNumberedAtTop(marker.level());
        if (marker.level() == Level.BULLET) {
            return last != null && last.marker().symbol().equals(marker.symbol());
        }
        int ordinal = last == null ? places.lastHeadOrdinal() : last.marker().ordinal();
        return marker.ordinal() == ordinal + 1 || last == null && marker.ordinal() == 1;
    }

    private Node lastNumberedAtTop(Level level) {
        for (int i = places.root().children().size() - 1; i >= 0; i--) {
            Node top = places.root().children().get(i);
            if (top.opening().opensSection("SITTING")) {
                return null;
            }
            if (top.marker() != null && top.marker().level() == level) {
                return top;
            }
        }
        return null;
    }

    private static boolean follows(Node node, Marker marker) {
        return node.marker() != null
                && node.marker().level() == marker.level()
                && (marker.level() == Level.BULLET
                        ? node.marker().symbol().equals(marker.symbol())
                        : node.marker().ordinal() + 1 == marker.ordinal());
    }

    Node open(Opening opening, BooleanSupplier partFollows) {
        Marker marker = opening.marker();
        Node before = before(opening, partFollows);
        if (before != null) {
            return new Node(before.parent(), opening);
        }
        if (marker.level() == Level.FORMAL) {
            return doubted(
                    new Node(places.root(), opening),
                    marker.ordinal() != 1 && places.lastHeadOrdinal() + 1 != marker.ordinal());
        }
        Node open = openList(marker.level());
        if (marker.ordinal() <= 1) {
            boolean restarted = open != null && !announces(places.current()) || depth(places.current()) > DEEPEST;
            return restarted && open != null
                    ? doubted(new Node(open.parent(), opening), marker.level() != Level.BULLET)
                    : new Node(host(), opening);
        }
        Node like = open != null ? open : anyList(marker.level());
        return doubted(new Node(like == null ? host() : like.parent(), opening), like != null || !continuesTop(marker));
    }

    /** Of several lists that the number continues: an item goes to the outer one, a point to the inner one. */
    private Node before(Opening opening, BooleanSupplier partFollows) {
        Node inner = fits(opening.marker());
        if (inner == null) {
            return null;
        }
        if (opening.marker().level() == Level.BULLET) {
            return openList(Level.BULLET) == inner || partFollows.getAsBoolean() ? inner : null;
        }
        boolean heads = opening.heading() != null && opening.heading().sort() != Sort.PART;
        for (Node outer = inner.parent(); outer != null; outer = outer.parent()) {
            if (follows(outer, opening.marker())
                    && (heads || places.around().inDecision() && partFollows.getAsBoolean())) {
                return outer;
            }
        }
        return inner;
    }

    private boolean continuesTop(Marker marker) {
        return marker.ordinal() == places.lastHeadOrdinal() + 1;
    }

    /** The list of this level that is open here, not behind a label, an item or a section. */
    private Node openList(Level level) {
        for (Node node = places.current(); node != null && node.marker() != null; node = node.parent()) {
            if (node.marker().level() == level) {
                return node;
            }
        }
        return null;
    }

    private Node anyList(Level level) {
        for (Node node = places.current(); node != null; node = node.parent()) {
            if (node.marker() != null && node.marker().level() == level) {
                return node;
            }
        }
        return null;
    }

    private static boolean announces(Node node) {
        String text = node.words().text();
        return text.isEmpty()
                || ":：".indexOf(text.charAt(text.length() - 1)) >= 0
                || text.endsWith("如下。")
                || text.endsWith("如下");
    }

    private Node host() {
        Node node = places.current();
        while (node.is(Sort.CREDIT)
                        && !Set.of("ASIDE", "ASSIGNED").contains(node.heading().key())
                || depth(node) > DEEPEST) {
            node = node.parent();
        }
        return node;
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Node n = node; n != null && depth <= DEEPEST + 1; n = n.parent()) {
            depth++;
        }
        return depth;
    }

    private static Node doubted(Node node, boolean doubtful) {
        if (doubtful) {
            node.doubtNumber();
        }
        return node;
    }
}
