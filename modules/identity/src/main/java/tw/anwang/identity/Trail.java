package tw.anwang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tw.anwang.identity.trail.NewAct;
import tw.anwang.identity.trail.NewActs;
import tw.anwang.identity.trail.TrailTables;

/**
 * The access trail: one row per act, in a schema where the application may only add and read. A change's row stands
 * in the change's transaction; a read's row is committed before the answer leaves, because no transaction is open
 * then and this one ends at once.
 */
@ApplicationScoped
public class Trail {
    /** MariaDB lets one connection write into both schemas; the trail's is the portal's name with this ending. */
    public static final String SCHEMA_ENDING = "_trail";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    TrailTables tables;

    @Inject
    NewActs acts;

    /** One record was read, changed or left the house. @param verb what was done, such as {@code read}, {@code handOut} */
    @Transactional
    public void record(String verb, String kind, long recordId, String detail) {
        write(verb, kind, recordId, null, detail);
    }

    /** A list was shown: its question and the ids on the page, in one row. */
    @Transactional
    public void listed(String kind, String question, Collection<Long> shownIds) {
        String ids = shownIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        write("list", kind, null, ids, question);
    }

    /** How often this was done to the record: 誰看過這筆（12 次）. */
    @Transactional
    public long times(String verb, String kind, long recordId) {
        Object times = em.createNativeQuery(
                        "select count(*) from " + tables.acts() + " where kind = ?1 and record_id = ?2 and verb = ?3")
                .setParameter(1, kind)
                .setParameter(2, recordId)
                .setParameter(3, verb)
                .getSingleResult();
        return ((Number) times).longValue();
    }

    /**
     * One act, as it may be shown to those who answer for the record.
     *
     * @param who the person's name; null where nobody was signed in
     * @param officeId of the person at that time, or null
     */
    public record Act(Instant at, String who, Long officeId) {}

    /** Every time this was done to the record, newest first. @param first row, from 0. Who may know it, asks the caller */
    @Transactional
    public List<Act> acts(String verb, String kind, long recordId, int first, int size) {
        List<?> rows = em.createNativeQuery(
                        "select t.happened_at, a.name, t.office_id from " + tables.acts()
                                + " t left join identity_account a on a.id = t.account_id"
                                + " where t.kind = ?1 and t.record_id = ?2 and t.verb = ?3 order by t.happened_at desc, t.id desc")
                .setParameter(1, kind)
                .setParameter(2, recordId)
                .setParameter(3, verb)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(row -> act((Object[]) row)).toList();
    }

    private static Act act(Object[] row) {
        LocalDateTime at = row[0] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[0];
        return new Act(
                at.toInstant(ZoneOffset.UTC), (String) row[1], row[2] == null ? null : ((Number) row[2]).longValue());
    }

    private void write(String verb, String kind, Long recordId, String shownIds, String detail) {
        Actor actor = user.isSignedIn() ? user.getMe() : null;
        acts.add(new NewAct(
                actor == null ? null : actor.id().value(),
                actor == null ? null : actor.office().value(),
                user.roles(),
                user.address(),
                verb,
                kind,
                recordId,
                shownIds,
                detail));
    }
}
