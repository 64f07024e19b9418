package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads millions of acts piece by piece, with a plain statement: entities would cost ten times as much. */
@ApplicationScoped
public class ActReading {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    /** The next acts of a writer after a number, in order. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<CodedAct> next(int writer, long after, int most) {
        String sql = "select writer, number, happened_at, account_id, office_id, roles, address, verb, kind, record_id,"
                + " shown_ids, detail, mac from " + tables.acts()
                + " where writer = ? and number > ? order by number limit " + most;
        try (var statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            statement.setInt(1, writer);
            statement.setLong(2, after);
            try (ResultSet rows = statement.executeQuery()) {
                List<CodedAct> acts = new ArrayList<>();
                while (rows.next()) {
                    acts.add(act(rows));
                }
                return acts;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Acts that no writer's chain can know, and acts from before there was one. */
    @Transactional(TxType.REQUIRES_NEW)
    public long withoutWriter(LocalDateTime from, LocalDateTime to) {
        Object acts = em.createNativeQuery("select count(*) from " + tables.acts()
                        + " where writer is null and happened_at >= ?1 and happened_at < ?2")
                .setParameter(1, from)
                .setParameter(2, to)
                .getSingleResult();
        return ((Number) acts).longValue();
    }

    /** Writers that acts name. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Integer> writersNamed() {
        List<?> named = em.createNativeQuery(
                        "select distinct writer from " + tables.acts() + " where writer is not null order by writer")
                .getResultList();
        return named.stream().map(id -> ((Number) id).intValue()).toList();
    }

    private static CodedAct act(ResultSet row) throws SQLException {
        ActRow act = new ActRow(
                row.getInt(1),
                row.getLong(2),
                row.getObject(3, LocalDateTime.class),
                row.getObject(4, Long.class),
                row.getObject(5, Long.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, Long.class),
                row.getString(11),
                row.getString(12));
        return new CodedAct(act, row.getBytes(13));
    }
}
