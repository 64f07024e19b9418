package tw.anwang.identity.warning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.anwang.identity.trail.TrailTables;

/** A statement over spans of the trail: they are its first parameters, from {@code ?1} on, two for each. */
final class WatchQuery {
    /** Records opened, one by one. */
    static final String OPENED =
            " t.account_id is not null and t.verb in ('read', 'export', 'download', 'reveal') and " + watched();

    private final Query query;

    private WatchQuery(Query query) {
        this.query = query;
    }

    /** A span of time, its end not in it. */
    record Between(Instant from, Instant to) {}

    static WatchQuery of(EntityManager em, String sql, List<Between> spans) {
        WatchQuery asked = new WatchQuery(em.createNativeQuery(sql));
        for (int i = 0; i < spans.size(); i++) {
            asked.with(1 + 2 * i, spans.get(i).from())
                    .with(2 + 2 * i, spans.get(i).to());
        }
        return asked;
    }

    static WatchQuery of(EntityManager em, String sql, Between span) {
        return of(em, sql, List.of(span));
    }

    /** What is looked at: not the trail itself, which is another matter, and not what is known to all (the directory). */
    static String watched() {
        return "t.kind not in ('identity.trail', 'identity.warning')"
                + " and not (t.kind = 'identity.roster' and t.detail like 'OFFICES %')";
    }

    static String within(List<Between> spans) {
        return IntStream.range(0, spans.size())
                .mapToObj(i -> "t.happened_at >= ?" + (1 + 2 * i) + " and t.happened_at < ?" + (2 + 2 * i))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Within the one span there is. */
    static String within() {
        return "t.happened_at >= ?1 and t.happened_at < ?2";
    }

    WatchQuery with(int place, Object value) {
        query.setParameter(place, value instanceof Instant moment ? utc(moment) : value);
        return this;
    }

    Stream<Object[]> rows() {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static long number(Object column) {
        return ((Number) column).longValue();
    }

    static Instant moment(Object column) {
        return TrailTables.moment(column).toInstant(ZoneOffset.UTC);
    }
}
