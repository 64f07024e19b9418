package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.trail.GrantColumns;
import tw.anwang.identity.trail.TrailTables;
import tw.anwang.kernel.Paging;

/** 誰開啟過: who opened a record, under which role and grant. For those who answer for it, and for no clerk of theirs. */
@ApplicationScoped
public class WhoOpened {
    private static final String READ = "read";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    TrailTables tables;

    @Inject
    Trail trail;

    /**
     * One time it was opened.
     *
     * @param who the person's name; null where nobody was signed in
     * @param officeId of the person at that time, or null
     * @param roles of the person at that time
     * @param grant without which the person would not have seen it, or null
     */
    public record Opening(Instant at, String who, Long officeId, List<String> roles, UsedGrant grant) {}

    /** One page, newest first. */
    public record Found(List<Opening> openings, Paging paging) {}

    /**
     * Whether the person may be told: who may see the trail of the own people, in an office that answers for the record.
     *
     * @param answering offices that answer for it, such as 主辦 and 幕僚單位
     */
    @Permitted(Permitted.ANYONE)
    public boolean mayBeTold(OfficeId... answering) {
        Actor me = user.getMe();
        return me.may(IdentityPermissions.AUDIT) && Stream.of(answering).anyMatch(me::actsFor);
    }

    /** How often the record was opened. Who may know it, asks the caller. */
    @Transactional
    @Permitted(Permitted.ANYONE)
    public long times(String kind, long record) {
        Object times = em.createNativeQuery(
                        "select count(*) from " + tables.acts() + " where kind = ?1 and record_id = ?2 and verb = ?3")
                .setParameter(1, kind)
                .setParameter(2, record)
                .setParameter(3, READ)
                .getSingleResult();
        return ((Number) times).longValue();
    }

    /**
     * Every time it was opened; leaves a row of its own in the trail.
     *
     * @throws NotVisible for whom {@link #mayBeTold} refuses
     */
    @Transactional
    @Permitted(Permitted.ANYONE)
    public Found of(String kind, long record, int page, OfficeId... answering) {
        if (!mayBeTold(answering)) {
            throw new NotVisible(kind, record);
        }
        trail.record("readTrail", kind, record, null);
        Paging paging = new Paging(page, Paging.SIZE, times(kind, record), Map.of("id", String.valueOf(record)));
        return new Found(openings(kind, record, paging), paging);
    }

    private List<Opening> openings(String kind, long record, Paging paging) {
        List<?> rows = em.createNativeQuery("select t.happened_at, a.name, t.office_id, t.roles," + GrantColumns.COLUMNS
                        + "from " + tables.acts() + " t left join identity_account a on a.id = t.account_id"
                        + GrantColumns.JOIN + "where t.kind = ?1 and t.record_id = ?2 and t.verb = ?3"
                        + " order by t.happened_at desc, t.id desc")
                .setParameter(1, kind)
                .setParameter(2, record)
                .setParameter(3, READ)
                .setFirstResult(paging.firstRow())
                .setMaxResults(paging.size())
                .getResultList();
        return rows.stream().map(row -> opening((Object[]) row)).toList();
    }

    private static Opening opening(Object[] row) {
        return new Opening(
                TrailTables.moment(row[0]).toInstant(ZoneOffset.UTC),
                (String) row[1],
                row[2] == null ? null : ((Number) row[2]).longValue(),
                row[3] == null ? List.of() : List.of(row[3].toString().split(" ")),
                GrantColumns.read(row, 4));
    }
}
