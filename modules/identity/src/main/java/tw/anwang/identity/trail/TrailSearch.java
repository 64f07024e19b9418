package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.Paging;

/** The auditor's search, and what a person did oneself; looking into the trail leaves a row in it as well. */
@ApplicationScoped
@Transactional
public class TrailSearch {
    /** The question of a list that nothing was asked of. */
    private static final String NO_FILTER = "{}";

    private static final int MOST_BETWEEN = 100;
    private static final String COLUMNS =
            "select t.id, t.happened_at, a.sign_in_name, a.name, t.office_id, t.roles, t.address, t.verb, t.kind,"
                    + " t.record_id, t.shown_ids, t.detail," + GrantColumns.COLUMNS + "from ";

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
        ActsAsked asked = new ActsAsked().by(account).fromTo(from, to);
        return lines(within(asked), new Paging(1, MOST_BETWEEN, MOST_BETWEEN, Map.of()));
    }

    /** The last checks of the trail, newest first. */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public List<TrailLine> checks() {
        ActsAsked asked = new ActsAsked().add("t.kind = ?", TracedHere.TRAIL).add("t.verb = ?", "verify");
        return lines(asked, new Paging(1, Paging.SIZE, Paging.SIZE, Map.of()));
    }

    /** What the person of this request did. */
    @Permitted(Permitted.ANYONE)
    public List<TrailLine> mine(TrailFilter filter, Paging paging) {
        return lines(mine(filter), paging);
    }

    private ActsAsked mine(TrailFilter filter) {
        return ActsAsked.of(filter, tables).by(user.getMe().id());
    }

    private ActsAsked reached(TrailFilter filter) {
        return within(ActsAsked.of(filter, tables));
    }

    private ActsAsked within(ActsAsked asked) {
        return reach.of(user.getMe()).map(asked::inOffices).orElse(asked);
    }

    private long count(ActsAsked asked) {
        Object found = asked.in(em.createNativeQuery("select count(*) from (select 1 from " + tables.acts() + " t"
                        + asked.where() + " limit " + (Paging.COUNT_LIMIT + 1) + ") some"))
                .getSingleResult();
        return ((Number) found).longValue();
    }

    private List<TrailLine> lines(ActsAsked asked, Paging paging) {
        List<?> rows = asked.in(em.createNativeQuery(COLUMNS + tables.acts()
                        + " t left join identity_account a on a.id = t.account_id" + GrantColumns.JOIN + asked.where()
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
                NO_FILTER.equals(row[11]) ? null : (String) row[11],
                GrantColumns.read(row, 12));
    }
}
