package tw.anwang.identity.warning;

import static tw.anwang.identity.warning.WatchQuery.moment;
import static tw.anwang.identity.warning.WatchQuery.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.identity.account.Actors;
import tw.anwang.identity.trail.TrailTables;
import tw.anwang.identity.warning.WatchQuery.Between;

/**
 * What the rules ask of the trail, each in one statement over the index of time. The database counts: a country's
 * people open a million records in two days, and only who did something unusual comes here.
 */
@ApplicationScoped
class WatchRows {
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

    /** Each record of the kind once for each person who opened it, and for whom. @param account one alone, or null */
    Stream<Opened> opened(Between span, String kind, Long account) {
        String behalf = "coalesce(cast(nullif(regexp_substr(t.roles, '" + Actors.FOR
                + "\\\\K[0-9]+'), '') as signed), t.account_id)";
        WatchQuery query = WatchQuery.of(
                em,
                "select t.account_id, max(t.office_id), min(t.happened_at), max(t.happened_at), t.record_id, " + behalf
                        + " from " + tables.acts() + " t" + CountedAnew.perKind(WarningRule.NOT_INVOLVED) + " where"
                        + WatchQuery.OPENED + " and t.record_id is not null and t.grant_id is null and t.kind = ?3 and "
                        + WatchQuery.within() + " and" + CountedAnew.since("t.happened_at")
                        + (account == null ? "" : " and t.account_id = ?4")
                        + " group by t.account_id, t.record_id, " + behalf,
                span);
        return (account == null ? query : query.with(4, account))
                .with(3, kind)
                .rows()
                .map(row -> new Opened(
                        number(row[0]),
                        number(row[1]),
                        moment(row[2]),
                        moment(row[3]),
                        number(row[4]),
                        number(row[5])));
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
