package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.Paging;
import tw.anwang.kernel.Taipei;

/** The auditor's search, and what a person did oneself; looking into the trail leaves a row in it as well. */
@ApplicationScoped
@Transactional
public class TrailSearch {
    /** The question of a list that nothing was asked of. */
    private static final String NO_FILTER = "{}";

    private static final int MOST_BETWEEN = 100;
    private static final String COLUMNS =
            "select t.id, t.happened_at, a.sign_in_name, a.name, t.office_id, t.roles, t.address, t.verb, t.kind,"
                    + " t.record_id, t.shown_ids, t.detail from ";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    @Inject
    TrailReach reach;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** What was asked: conditions, and values in their order. */
    private record Asked(List<String> conditions, List<Object> values) {
        Asked() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(String condition, Object... bound) {
            conditions.add(condition);
            values.addAll(List.of(bound));
        }

        String where() {
            return " where " + String.join(" and ", conditions);
        }

        Query in(Query query) {
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }
    }

    /** How many acts within reach answer the question; counting stops beyond {@link Paging#COUNT_LIMIT}. */
    @Permitted(IdentityPermissions.AUDIT)
    public long count(TrailFilter filter) {
        return count(reached(filter));
    }

    /** One page of them, newest first. */
    @Permitted(IdentityPermissions.AUDIT)
    public List<TrailLine> page(TrailFilter filter, Paging paging) {
        List<TrailLine> lines = lines(reached(filter), paging);
        trail.listed(
                TracedHere.TRAIL,
                filter.query().toString(),
                lines.stream().map(TrailLine::id).toList());
        return lines;
    }

    @Permitted(Permitted.ANYONE)
    public long countMine(TrailFilter filter) {
        return count(mine(filter));
    }

    /** What a person within reach did from one moment to another, both included; of very much the newest hundred. */
    @Permitted(IdentityPermissions.AUDIT)
    public List<TrailLine> between(AccountId account, Instant from, Instant to) {
        Asked asked = new Asked();
        asked.add("t.account_id = ?", account.value());
        asked.add("t.happened_at >= ?", LocalDateTime.ofInstant(from, ZoneOffset.UTC));
        asked.add("t.happened_at <= ?", LocalDateTime.ofInstant(to, ZoneOffset.UTC));
        return lines(within(asked), new Paging(1, MOST_BETWEEN, MOST_BETWEEN, Map.of()));
    }

    /** The last checks of the trail, newest first. */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public List<TrailLine> checks() {
        Asked asked = new Asked();
        asked.add("t.kind = ?", TracedHere.TRAIL);
        asked.add("t.verb = ?", "verify");
        return lines(asked, new Paging(1, Paging.SIZE, Paging.SIZE, Map.of()));
    }

    /** What the person of this request did. */
    @Permitted(Permitted.ANYONE)
    public List<TrailLine> mine(TrailFilter filter, Paging paging) {
        return lines(mine(filter), paging);
    }

    private Asked mine(TrailFilter filter) {
        Asked asked = asked(filter);
        asked.add("t.account_id = ?", user.getMe().id().value());
        return asked;
    }

    private Asked reached(TrailFilter filter) {
        return within(asked(filter));
    }

    private Asked within(Asked asked) {
        Optional<Set<Long>> offices = reach.of(user.getMe());
        offices.ifPresent(some -> asked.add("t.office_id in ("
                + some.stream().map(String::valueOf).collect(Collectors.joining(",", "", some.isEmpty() ? "-1" : ""))
                + ")"));
        return asked;
    }

    /** An act names its record, or a list of its kind showed it: the second is known once the act is sealed. */
    private String byRecord() {
        return "t.id in (select id from (select id from " + tables.acts() + " where kind = ? and record_id = ?"
                + " union select act_id from " + tables.shown() + " where record_id = ?) found)";
    }

    private Asked asked(TrailFilter filter) {
        Asked asked = new Asked();
        asked.add("t.happened_at >= ?", utc(filter.days().from()));
        asked.add("t.happened_at < ?", utc(filter.days().to().plusDays(1)));
        if (filter.person() != null) {
            asked.add("t.account_id = (select id from identity_account where sign_in_name = ?)", filter.person());
        }
        if (filter.group() != null) {
            asked.add(filter.group().condition());
        }
        if (filter.kind() != null) {
            asked.add("t.kind = ?", filter.kind());
        }
        if (filter.record() != null) {
            asked.add(byRecord(), filter.kind(), filter.record(), filter.record());
        }
        if (filter.address() != null) {
            asked.add("t.address = ?", filter.address());
        }
        if (filter.words() != null) {
            asked.add("instr(t.detail, ?) > 0", filter.words());
        }
        return asked;
    }

    private long count(Asked asked) {
        Object found = asked.in(em.createNativeQuery("select count(*) from (select 1 from " + tables.acts() + " t"
                        + asked.where() + " limit " + (Paging.COUNT_LIMIT + 1) + ") some"))
                .getSingleResult();
        return ((Number) found).longValue();
    }

    private List<TrailLine> lines(Asked asked, Paging paging) {
        List<?> rows = asked.in(em.createNativeQuery(COLUMNS + tables.acts()
                        + " t left join identity_account a on a.id = t.account_id" + asked.where()
                        + " order by t.happened_at desc, t.id desc limit " + paging.size() + " offset "
                        + paging.firstRow()))
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static TrailLine line(Object[] row) {
        return new TrailLine(
                ((Number) row[0]).longValue(),
                TrailTables.moment(row[1]).toInstant(ZoneOffset.UTC),
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : ((Number) row[4]).longValue(),
                row[5] == null ? List.of() : List.of(row[5].toString().split(" ")),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                row[9] == null ? null : ((Number) row[9]).longValue(),
                (String) row[10],
                NO_FILTER.equals(row[11]) ? null : (String) row[11]);
    }

    private static LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(Taipei.at(day.atStartOfDay()), ZoneOffset.UTC);
    }
}
