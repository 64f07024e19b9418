package tw.anwang.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Level lines between two rows lie in lanes, so that no two that overlap look like one. */
final class Lanes {
    private static final int APART = 6;

    /** Something level from one place to another. @param key whose it is */
    record Span(Object key, int from, int to) {
        boolean meets(Span other) {
            return from <= other.to + APART && other.from <= to + APART;
        }
    }

    private final Map<Object, Integer> lanes = new HashMap<>();
    private int number;

    /** Shorter ones come into the first lanes. */
    static Lanes of(List<Span> spans) {
        Lanes lanes = new Lanes();
        List<List<Span>> taken = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingInt((Span span) -> span.to() - span.from())
                        .thenComparing(Span::from))
                .forEach(span -> {
                    int lane = 0;
                    while (lane < taken.size() && taken.get(lane).stream().anyMatch(span::meets)) {
                        lane++;
                    }
                    if (lane == taken.size()) {
                        taken.add(new ArrayList<>());
                    }
                    taken.get(lane).add(span);
                    lanes.lanes.put(span.key(), lane);
                });
        lanes.number = taken.size();
        return lanes;
    }

    int of(Object key) {
        return lanes.get(key);
    }

    int number() {
        return number;
    }
}
