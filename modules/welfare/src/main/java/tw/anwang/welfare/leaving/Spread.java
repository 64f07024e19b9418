package tw.anwang.welfare.leaving;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** A proposal that leaves nobody with more than needed: each case goes to whoever has least by then. */
final class Spread {
    private Spread() {}

    /**
     * @param cases ids in the order in which they are given
     * @param open how many cases each taker has already; who comes first takes first among equals
     * @return worker by case; empty where nobody takes any
     */
    static Map<Long, Long> even(Collection<Long> cases, Map<Long, Long> open) {
        Map<Long, Long> loads = new LinkedHashMap<>(open);
        Map<Long, Long> given = new LinkedHashMap<>();
        if (!loads.isEmpty()) {
            cases.forEach(id -> given.put(id, next(loads)));
        }
        return given;
    }

    private static Long next(Map<Long, Long> loads) {
        Long least = loads.entrySet().stream()
                .min(Comparator.comparingLong(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
        loads.merge(least, 1L, Long::sum);
        return least;
    }
}
