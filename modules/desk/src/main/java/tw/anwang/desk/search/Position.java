package tw.anwang.desk.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.desk.search.ChangeRows.Change;

/**
 * Which changes an index has taken over: all to {@code settled}, and those seen after it.
 *
 * @param settled nothing before it can appear any more
 * @param last the greatest that was seen, by which a restored database is recognised
 */
record Position(long settled, Set<Long> seen, long last, long lastAt) {
    /** Another format of the documents makes every index anew. */
    private static final String FORMAT = "1";

    Position {
        seen = Set.copyOf(seen);
    }

    /** Where an index stands that has taken over everything that was read. @param read in the order of their numbers */
    static Position at(Change settled, List<Change> read) {
        Change last = read.isEmpty() ? settled : read.get(read.size() - 1);
        Set<Long> seen =
                read.stream().map(Change::id).filter(id -> id > settled.id()).collect(Collectors.toSet());
        return new Position(settled.id(), seen, last.id(), last.at());
    }

    boolean hasSeen(Change change) {
        return change.id() <= settled || seen.contains(change.id());
    }

    Map<String, String> told() {
        return Map.of(
                "format", FORMAT,
                "settled", String.valueOf(settled),
                "last", String.valueOf(last),
                "lastAt", String.valueOf(lastAt));
    }

    /** What a commit told; null where it is of another format, or was never whole. */
    static Position of(Map<String, String> told) {
        return FORMAT.equals(told.get("format"))
                ? new Position(
                        Long.parseLong(told.get("settled")),
                        Set.of(),
                        Long.parseLong(told.get("last")),
                        Long.parseLong(told.get("lastAt")))
                : null;
    }
}
