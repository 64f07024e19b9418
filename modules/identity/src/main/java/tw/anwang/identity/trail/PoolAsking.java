package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;

/** A connection of the portal's pool, each question in a transaction of its own. */
@ApplicationScoped
public class PoolAsking implements Asking {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T ask(Question<T> question) {
        try {
            return question.of(em.unwrap(Connection.class));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
