package tw.anwang.identity.warning;

import static tw.anwang.identity.warning.WatchQuery.moment;
import static tw.anwang.identity.warning.WatchQuery.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tw.anwang.identity.trail.TrailTables;
import tw.anwang.identity.warning.WatchQuery.Between;
import tw.anwang.identity.warning.WatchRows.Did;

/**
 * Who opened very many records of a kind within any sixty minutes. A record counts once in an hour, however often it is
 * opened; every row of an exported file counts. The database does it in two steps: hours of the clock find the few who
 * opened more than half of what is too much in one of them (whoever exceeds it in any sixty minutes did that in one of
 * the two) or took away a file. Only their acts are put in a row, each entering the count when it is done and leaving it
 * an hour later.
 */
@ApplicationScoped
class CrowdedHours {
    private static final Duration HOUR = Duration.ofHours(1);

    /** Rows of an exported file, as the trail's act tells them at the beginning: typed words stand behind it. */
    private static final String ROWS = "if(t.verb in ('export', 'exported') and coalesce(t.record_id, 0) = 0,"
            + " cast(regexp_substr(coalesce(t.detail, ''), '^([{]|[A-Za-z]+ )rows=\\\\K[0-9]+') as signed), 0)";

    private static final String RECORD = "if(t.verb in ('export', 'exported'), nullif(t.record_id, 0), t.record_id)";

    private static final String COUNTED = " t.account_id is not null and t.verb in ('read', 'export', 'exported',"
            + " 'download', 'reveal') and " + WatchQuery.watched() + " and " + WatchQuery.within();

    /** Each part is named once: MariaDB reads a named part again wherever it is named. */
    private static final String MANY = """
            with busy as (
              select t.account_id, t.kind from %1$s t where %2$s
              group by t.account_id, t.kind, date_format(t.happened_at, '%%Y%%m%%d%%H')
              having 2 * count(distinct t.record_id) > ?3 or sum(coalesce(t.record_id, 0) = 0) > 0),
            opened as (
              select t.account_id, t.kind, t.happened_at began, if(%3$s is null, %4$s, 1) weight,
                least(t.happened_at + interval 1 hour, coalesce(lead(t.happened_at) over (
                  partition by t.account_id, t.kind, coalesce(%3$s, -t.id) order by t.happened_at, t.id),
                  t.happened_at + interval 1 hour)) gone
              from %1$s t
              straight_join (select distinct account_id, kind from busy) b
                on b.account_id = t.account_id and b.kind = t.kind
              %5$s where %2$s and %6$s),
            moves as (
              select account_id, kind, if(step = 1, began, gone) at, step * weight weight
              from opened join (select 1 step union all select -1) steps),
            counted as (
              select account_id, kind, at, weight, sum(weight) over (partition by account_id, kind
                order by at, weight rows between unbounded preceding and current row) there from moves)
            select account_id, kind, min(at), max(at) from counted where weight > 0 and there > ?3
            group by account_id, kind, date(at + interval 8 hour) order by min(at)""";

    private static final String BETWEEN =
            "select max(t.office_id), min(t.happened_at), max(t.happened_at), count(distinct %3$s) + sum(%4$s)"
                    + " from %1$s t %5$s where %2$s and t.account_id = ?3 and t.kind = ?4 and %6$s";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    /** Once for each person, kind and day of Taipei, from the first act of such an hour to the last. */
    List<Did> of(Between span, int more) {
        Between withHourBefore = new Between(span.from().minus(HOUR), span.to());
        return WatchQuery.of(em, filled(MANY), withHourBefore)
                .with(3, more)
                .rows()
                .map(row -> between(
                        number(row[0]),
                        (String) row[1],
                        moment(row[2]).minus(HOUR).plusMillis(1),
                        moment(row[3])))
                .toList();
    }

    /** What a person opened of a kind, both moments included, after what was judged. There has to be something. */
    Did between(long account, String kind, Instant from, Instant to) {
        return WatchQuery.of(em, filled(BETWEEN), new Between(from, to.plusMillis(1)))
                .with(3, account)
                .with(4, kind)
                .rows()
                .map(row -> new Did(
                        account, number(row[0]), moment(row[1]), moment(row[2]), kind, "", (int) number(row[3])))
                .findFirst()
                .orElseThrow();
    }

    private String filled(String sql) {
        return sql.formatted(
                tables.acts(),
                COUNTED,
                RECORD,
                ROWS,
                CountedAnew.perKind(WarningRule.BULK),
                CountedAnew.since("t.happened_at"));
    }
}
