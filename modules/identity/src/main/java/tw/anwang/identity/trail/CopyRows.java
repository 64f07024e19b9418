package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** How far the acts of each run of a node were copied; sealed acts alone are copied. Each question is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class CopyRows {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    /** @param after the last number that was copied; @param to the last that is sealed */
    record Due(int writer, long after, long to) {}

    /** Runs of the node of which acts are sealed and not copied, the oldest first. */
    List<Due> due(String node) {
        List<?> rows = em.createNativeQuery("select w.id, coalesce(c.number, 0), max(s.number) " + waiting()
                        + " group by w.id, c.number order by w.id")
                .setParameter(1, node)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due(
                        ((Number) row[0]).intValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** Since when the oldest of them waits, in UTC. */
    Optional<LocalDateTime> since(String node) {
        Object oldest = em.createNativeQuery("select min(s.sealed_at) " + waiting())
                .setParameter(1, node)
                .getSingleResult();
        return Optional.ofNullable(oldest).map(TrailTables::moment);
    }

    private String waiting() {
        return "from " + tables.writers() + " w join " + tables.seals() + " s on s.writer = w.id"
                + " left join identity_trail_copy c on c.writer = w.id"
                + " where w.node in (?1, 'command') and s.acts > 0 and s.number > coalesce(c.number, 0)";
    }

    void copied(int writer, long number, LocalDateTime at) {
        em.createNativeQuery("replace into identity_trail_copy (writer, number, copied_at) values (?1, ?2, ?3)")
                .setParameter(1, writer)
                .setParameter(2, number)
                .setParameter(3, at)
                .executeUpdate();
    }
}
