package tw.anwang.testing;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Proves that list, count, dashboard, export and search of a kind of record agree with each other and with opening a
 * record, for every actor. A way the kind does not have is left out; list and open every kind has.
 *
 * <pre>{@code
 * FiveWays.of("meetings.series", NotVisible.class)
 *         .actingAs((String person) -> user.actAs(ids.get(person)))
 *         .list(() -> everyPage(seriesList))       // all ids, page after page
 *         .count(() -> seriesList.count(ALL))
 *         .export(() -> idsOf(seriesExport))
 *         .open(id -> seriesRecords.byId(id))
 *         .sees("head of A", List.of(a1, a2))       // of the records named anywhere, exactly these
 *         .sees("reader elsewhere", List.of())
 *         .refused("administrator", NotPermitted.class)  // may not even ask
 *         .prove()
 *         .keep("meetings.series");                // the matrix of what was found, as a table in target/
 * }</pre>
 *
 * Rows that other tests left may be there too: only the records named in {@code sees} are compared with what is
 * expected, all of them with each other.
 *
 * @param <A> what stands for an actor, such as a name
 */
public final class FiveWays<A> {
    /** One way to ask, for the actor set before. */
    @FunctionalInterface
    public interface Way<T> {
        T ask() throws Exception;
    }

    private final String kind;
    private final Class<? extends Throwable> hidden;
    private final Map<String, Way<Collection<Long>>> ids = new LinkedHashMap<>();
    private final Map<String, Way<Long>> numbers = new LinkedHashMap<>();
    private final Map<String, Opening> openings = new LinkedHashMap<>();
    private final Map<A, Set<Long>> expected = new LinkedHashMap<>();
    private final Map<A, Class<? extends Throwable>> refused = new LinkedHashMap<>();
    private Consumer<A> acting = actor -> {};

    private FiveWays(String kind, Class<? extends Throwable> hidden) {
        this.kind = kind;
        this.hidden = hidden;
    }

    /** @param hidden what opening a record out of scope throws, whether it exists or not */
    public static <A> FiveWays<A> of(String kind, Class<? extends Throwable> hidden) {
        return new FiveWays<>(kind, hidden);
    }

    public FiveWays<A> actingAs(Consumer<A> change) {
        acting = change;
        return this;
    }

    public FiveWays<A> list(Way<Collection<Long>> way) {
        ids.put("list", way);
        return this;
    }

    public FiveWays<A> export(Way<Collection<Long>> way) {
        ids.put("export", way);
        return this;
    }

    /** A search that every record of the test matches. */
    public FiveWays<A> search(Way<Collection<Long>> way) {
        ids.put("search", way);
        return this;
    }

    /** Another list of the same records: for choosing one, for a picker. */
    public FiveWays<A> list(String name, Way<Collection<Long>> way) {
        ids.put(name, way);
        return this;
    }

    public FiveWays<A> count(Way<Long> way) {
        numbers.put("count", way);
        return this;
    }

    /** Another number of the same records: a sum of figures. */
    public FiveWays<A> count(String name, Way<Long> way) {
        numbers.put(name, way);
        return this;
    }

    /** The number on the home page that opens the whole list. */
    public FiveWays<A> dashboard(Way<Long> way) {
        numbers.put("dashboard", way);
        return this;
    }

    public FiveWays<A> open(Function<Long, ?> way) {
        return open("open", way);
    }

    /** Another way to reach one record: its attachment, its history, its paper. */
    public FiveWays<A> open(String name, Function<Long, ?> way) {
        openings.put(name, new Opening(way, hidden));
        return this;
    }

    public FiveWays<A> sees(A actor, Collection<Long> records) {
        expected.put(actor, new HashSet<>(records));
        return this;
    }

    /** Somebody who may not ask in any way, whatever the record. @param forbidden what each way throws */
    public FiveWays<A> refused(A actor, Class<? extends Throwable> forbidden) {
        refused.put(actor, forbidden);
        return this;
    }

    /** @return what was found; @throws AssertionError that names each actor and way that differs */
    public ScopeMatrix prove() throws Exception {
        if (!ids.containsKey("list") || openings.isEmpty() || expected.isEmpty()) {
            throw new IllegalStateException("list, open and sees are needed to prove anything");
        }
        ScopeMatrix matrix = new ScopeMatrix(kind);
        for (A actor : expected.keySet()) {
            acting.accept(actor);
            proveFor(actor, matrix);
        }
        for (A actor : refused.keySet()) {
            acting.accept(actor);
            proveRefusal(actor, matrix);
        }
        return matrix.withoutFault();
    }

    private Set<Long> known() {
        Set<Long> known = new TreeSet<>();
        expected.values().forEach(known::addAll);
        return known;
    }

    private void proveFor(A actor, ScopeMatrix matrix) throws Exception {
        Set<Long> listed = new TreeSet<>(ids.get("list").ask());
        Set<Long> known = known();
        Set<Long> seen = new TreeSet<>(listed);
        seen.retainAll(known);
        matrix.compare(actor, "list", new TreeSet<>(expected.get(actor)), seen);
        for (var way : ids.entrySet()) {
            matrix.compare(
                    actor, way.getKey(), listed, new TreeSet<>(way.getValue().ask()));
            matrix.add(actor, way.getKey(), seen.size() + " of " + known.size());
        }
        for (var way : numbers.entrySet()) {
            matrix.compare(
                    actor, way.getKey(), (long) listed.size(), way.getValue().ask());
            matrix.add(actor, way.getKey(), "the same");
        }
        openings.forEach((name, opening) -> {
            known.forEach(
                    id -> opening.fault(id, listed.contains(id)).ifPresent(fault -> matrix.fault(actor, name, fault)));
            matrix.add(actor, name, ScopeMatrix.opened(seen.size(), known.size() - seen.size()));
        });
    }

    /** Each way ends in a refusal: none forgets to ask. A single record may be hidden as well, which tells as little. */
    private void proveRefusal(A actor, ScopeMatrix matrix) {
        Map<String, Way<?>> lists = new LinkedHashMap<>(ids);
        lists.putAll(numbers);
        lists.forEach((name, way) -> matrix.add(actor, name, refusal(actor, name, way, false, matrix)));
        openings.forEach((name, opening) -> known().forEach(id ->
                matrix.add(actor, name, refusal(actor, name + " " + id, () -> opening.of(id), true, matrix))));
    }

    private String refusal(A actor, String asked, Way<?> way, boolean mayHide, ScopeMatrix matrix) {
        try {
            matrix.fault(actor, asked, "answers " + way.ask());
            return "answered";
        } catch (Exception thrown) {
            if (refused.get(actor).isInstance(thrown)) {
                return "403";
            }
            if (!mayHide || !hidden.isInstance(thrown)) {
                matrix.fault(actor, asked, "ends in " + thrown);
            }
            return "404";
        }
    }
}
