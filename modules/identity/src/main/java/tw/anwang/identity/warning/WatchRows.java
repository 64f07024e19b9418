package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tw.anwang.identity.trail.TrailTables;

/**
 * What the rules ask of the trail, each in one statement over the index of time. The database counts: a country's
 * people open a million records in two days, and only who did something unusual comes here.
 */
@ApplicationScoped
class WatchRows {
    private static final String OPENED =
            " t.account_id is not null and t.verb in ('read', 'export', 'download', 'reveal')"
                    + " and t.kind not in ('identity.trail', 'identity.warning')";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    /** A span of time, its end not in it. */
    record Between(Instant from, Instant to) {}

    /**
     * What one person did.
     *
     * @param kind of record; empty where all kinds are counted
     * @param question the words looked for; empty where there were none
     * @param times how often, or how many records
     */
    record Did(long account, long office, Instant first, Instant last, String kind, String question, int times) {}

    /** A record that a person opened. @param last when, the last time */
    record Opened(long account, long office, Instant last, long record) {}

    /** Who opened more records of a kind within one hour. */
    List<Did> crowded(Between span, int more) {
        return did(
                "select t.account_id, max(t.office_id), min(t.happened_at), max(t.happened_at), t.kind, '',"
                        + " count(distinct t.record_id) from " + tables.acts() + " t where" + OPENED
                        + " and t.record_id is not null and " + within(List.of(span))
                        + " group by t.account_id, t.kind, date_format(t.happened_at, '%Y%m%d%H')"
                        + " having count(distinct t.record_id) > " + more,
                List.of(span));
    }

    /** Who opened or exported something so many times in these spans. */
    List<Did> active(List<Between> spans, int least) {
        return did(
                "select t.account_id, max(t.office_id), min(t.happened_at), max(t.happened_at), '', '', count(*)"
                        + " from " + tables.acts() + " t where" + OPENED + " and " + within(spans)
                        + " group by t.account_id having count(*) >= " + least,
                spans);
    }

    /** Who looked for the same words so many times. A list in which no words were typed is nobody's in particular. */
    List<Did> repeated(Between span, int least) {
        return did(
                "select t.account_id, max(t.office_id), min(t.happened_at), max(t.happened_at), t.kind, t.detail,"
                        + " count(*) from " + tables.acts() + " t where t.verb = 'list' and t.account_id is not null"
                        + " and t.kind <> 'identity.trail' and t.detail regexp '(text|words|q)=[^,}]' and "
                        + within(List.of(span)) + " group by t.account_id, t.kind, t.detail having count(*) >= "
                        + least,
                List.of(span));
    }

    /** Each record of the kind once for each person who opened it. */
    Stream<Opened> opened(Between span, String kind) {
        Query query =
                em.createNativeQuery("select t.account_id, max(t.office_id), max(t.happened_at), t.record_id from "
                        + tables.acts() + " t where" + OPENED + " and t.record_id is not null and t.kind = ?3 and "
                        + within(List.of(span)) + " group by t.account_id, t.record_id");
        return rows(query.setParameter(3, kind), List.of(span))
                .map(row -> new Opened(number(row[0]), number(row[1]), moment(row[2]), number(row[3])));
    }

    /** Whose account was open at so many addresses at once, and at how many. */
    List<Did> manyPlaces(Between span, int least) {
        return rows(
                        em.createNativeQuery("select a.account_id, max(p.office_id), min(a.since), max(a.last_seen),"
                                + " count(distinct b.client_address) from identity_sign_in a"
                                + " join identity_account p on p.id = a.account_id"
                                + " join identity_sign_in b on b.account_id = a.account_id"
                                // the most at once are there when one of them begins
                                + " and b.since <= a.since and b.last_seen >= a.since"
                                + " where a.last_seen >= ?1 and a.last_seen < ?2"
                                + " group by a.id having count(distinct b.client_address) >= " + least),
                        List.of(span))
                .map(row -> new Did(
                        number(row[0]), number(row[1]), moment(row[2]), moment(row[3]), "", "", (int) number(row[4])))
                .toList();
    }

    private List<Did> did(String sql, List<Between> spans) {
        return rows(em.createNativeQuery(sql), spans)
                .map(row -> new Did(
                        number(row[0]),
                        number(row[1]),
                        moment(row[2]),
                        moment(row[3]),
                        (String) row[4],
                        (String) row[5],
                        (int) number(row[6])))
                .toList();
    }

    private static String within(List<Between> spans) {
        return IntStream.range(0, spans.size())
                .mapToObj(i -> "t.happened_at >= ?" + place(i) + " and t.happened_at < ?" + (place(i) + 1))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The first span has 1 and 2; 3 is left to the question. */
    private static int place(int span) {
        return span == 0 ? 1 : 2 + 2 * span;
    }

    private static Stream<Object[]> rows(Query query, List<Between> spans) {
        for (int i = 0; i < spans.size(); i++) {
            query.setParameter(place(i), utc(spans.get(i).from()));
            query.setParameter(place(i) + 1, utc(spans.get(i).to()));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant moment(Object column) {
        return TrailTables.moment(column).toInstant(ZoneOffset.UTC);
    }
}
