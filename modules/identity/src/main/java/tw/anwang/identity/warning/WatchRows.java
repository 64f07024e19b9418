package tw.anwang.identity.warning;

import static tw.anwang.identity.warning.WatchQuery.moment;
import static tw.anwang.identity.warning.WatchQuery.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tw.anwang.identity.account.Actors;
import tw.anwang.identity.trail.TrailTables;
import tw.anwang.identity.warning.WatchQuery.Between;

/**
 * What the rules ask of the trail, each in one statement over the index of time. The database counts: a country's
 * people open a million records in two days, and only who did something unusual comes here.
 */
@ApplicationScoped
class WatchRows {
    private static final String NOT_GRANTED =
            WatchQuery.OPENED + " and t.record_id is not null and t.grant_id is null and t.kind = ?3";

    private static final String BEHALF = "coalesce(cast(nullif(regexp_substr(t.roles, '" + Actors.FOR
            + "\\\\K[0-9]+'), '') as signed), t.account_id)";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    /**
     * What one person did.
     *
     * @param kind of record; empty where all kinds are counted
     * @param question the words looked for; empty where there were none
     * @param times how often, or how many records
     */
    record Did(long account, long office, Instant first, Instant last, String kind, String question, int times) {}

    /**
     * A record that a person opened, not under a grant.
     *
     * @param behalf account for which it was opened: the own, or that of the person for whom a deputy acted
     */
    record Opened(long account, long office, Instant first, Instant last, long record, long behalf) {}

    /** Who opened or exported something so many times in these spans. */
    List<Did> active(List<Between> spans, int least) {
        return did(
                "select t.account_id, max(t.office_id), min(t.happened_at), max(t.happened_at), '', '', count(*)"
                        + " from " + tables.acts() + " t" + CountedAnew.perPerson(WarningRule.OFF_HOURS) + " where"
                        + WatchQuery.OPENED + " and " + WatchQuery.within(spans) + " and"
                        + CountedAnew.since("t.happened_at") + " group by t.account_id having count(*) >= " + least,
                spans);
    }

    /** Who looked for the same words so many times. A list in which no words were typed is nobody's in particular. */
    List<Did> repeated(Between span, int least) {
        return did(
                "select t.account_id, max(t.office_id), min(t.happened_at), max(t.happened_at), t.kind,"
                        + " left(t.detail, 500), count(*) from " + tables.acts() + " t"
                        + CountedAnew.perQuestion(WarningRule.REPEATED)
                        + " where t.verb = 'list' and t.account_id is not null"
                        + " and t.kind <> 'identity.trail' and t.detail regexp '(text|words|q)=[^,}]' and "
                        + WatchQuery.within() + " and" + CountedAnew.since("t.happened_at")
                        + " group by t.account_id, t.kind, left(t.detail, 500) having count(*) >= " + least,
                List.of(span));
    }

    /** Which records of the kind were opened, not under a grant. */
    List<Long> recordsOf(Between span, String kind) {
        return WatchQuery.of(
                        em,
                        "select t.record_id, count(*) from " + tables.acts() + " t where" + NOT_GRANTED + " and "
                                + WatchQuery.within() + " group by t.record_id",
                        span)
                .with(3, kind)
                .rows()
                .map(row -> number(row[0]))
                .toList();
    }

    /** These records once for each person who opened them, and for whom. */
    List<Opened> opened(Between span, String kind, Collection<Long> records) {
        return opened(WatchQuery.of(
                        em,
                        opened(" and t.record_id in ("
                                + records.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")"),
                        span)
                .with(3, kind));
    }

    /** What one person opened of the kind, each record once, and for whom. */
    List<Opened> opened(Between span, String kind, long account) {
        return opened(WatchQuery.of(em, opened(" and t.account_id = ?4"), span)
                .with(3, kind)
                .with(4, account));
    }

    private String opened(String asked) {
        return "select t.account_id, max(t.office_id), min(t.happened_at), max(t.happened_at), t.record_id, " + BEHALF
                + " from " + tables.acts() + " t" + CountedAnew.perKind(WarningRule.NOT_INVOLVED) + " where"
                + NOT_GRANTED + " and " + WatchQuery.within() + " and" + CountedAnew.since("t.happened_at") + asked
                + " group by t.account_id, t.record_id, " + BEHALF;
    }

    private static List<Opened> opened(WatchQuery query) {
        return query.rows()
                .map(row -> new Opened(
                        number(row[0]), number(row[1]), moment(row[2]), moment(row[3]), number(row[4]), number(row[5])))
                .toList();
    }

    /** Whose account was open at so many addresses at once, and at how many. */
    List<Did> manyPlaces(Between span, int least) {
        return did(
                "select a.account_id, max(p.office_id), min(a.since), max(a.last_seen), '', '',"
                        + " count(distinct b.client_address) from identity_sign_in a"
                        + " join identity_account p on p.id = a.account_id"
                        + " join identity_sign_in b on b.account_id = a.account_id"
                        // the most at once are there when one of them begins
                        + " and b.since <= a.since and b.last_seen >= a.since"
                        + CountedAnew.perPerson(WarningRule.MANY_PLACES, "a")
                        + " where a.last_seen >= ?1 and a.last_seen < ?2 and" + CountedAnew.since("a.since")
                        + " group by a.id having count(distinct b.client_address) >= " + least,
                List.of(span));
    }

    private List<Did> did(String sql, List<Between> spans) {
        return WatchQuery.of(em, sql, spans)
                .rows()
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
}
