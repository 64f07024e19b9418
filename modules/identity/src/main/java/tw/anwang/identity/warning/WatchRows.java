package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import tw.anwang.identity.trail.TrailTables;

/** What the rules ask of the trail, each in one statement over the index of time. */
@ApplicationScoped
class WatchRows {
    private static final String OPENED =
            "t.happened_at >= ?1 and t.account_id is not null and t.verb in ('read', 'export', 'download', 'reveal')"
                    + " and t.kind not in ('identity.trail', 'identity.warning')";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    /** Opened records. @param record null for an export */
    record Opening(long account, long office, Instant at, String kind, Long record) {}

    /** The same words looked for by one person, and how often. */
    record Repeat(long account, long office, String kind, String question, int times, Instant first, Instant last) {}

    List<Opening> openings(Instant from) {
        List<?> rows = em.createNativeQuery("select t.account_id, t.office_id, t.happened_at, t.kind, t.record_id from "
                        + tables.acts() + " t where " + OPENED + " order by t.happened_at")
                .setParameter(1, utc(from))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Opening(
                        number(row[0]),
                        number(row[1]),
                        moment(row[2]),
                        (String) row[3],
                        row[4] == null ? null : number(row[4])))
                .toList();
    }

    /** A question is a list's filter; one in which no words were typed is nobody's in particular. */
    List<Repeat> repeats(Instant from, int least) {
        List<?> rows = em.createNativeQuery("select t.account_id, max(t.office_id), t.kind, t.detail, count(*),"
                        + " min(t.happened_at), max(t.happened_at) from " + tables.acts()
                        + " t where t.happened_at >= ?1 and t.verb = 'list' and t.account_id is not null"
                        + " and t.kind <> 'identity.trail' and t.detail regexp '(text|words|q)=[^,}]'"
                        + " group by t.account_id, t.kind, t.detail having count(*) >= ?2")
                .setParameter(1, utc(from))
                .setParameter(2, least)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Repeat(
                        number(row[0]),
                        number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        (int) number(row[4]),
                        moment(row[5]),
                        moment(row[6])))
                .toList();
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
