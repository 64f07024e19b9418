package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import tw.anwang.identity.Trail;

/** Where the trail's tables lie: in a schema beside the portal's, written by the same connection. */
@ApplicationScoped
public class TrailTables {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    private volatile String schema;

    public String acts() {
        return schema() + ".trail_act";
    }

    String writers() {
        return schema() + ".trail_writer";
    }

    String seals() {
        return schema() + ".trail_seal";
    }

    /** From where on a writer's acts are here: those before lie in archives alone. */
    String begins() {
        return schema() + ".trail_begin";
    }

    /** Which acts showed a record in a list: derived from the acts when they are sealed, to search by it. */
    String shown() {
        return schema() + ".trail_shown";
    }

    String schema() {
        if (schema == null) {
            schema = em.createNativeQuery("select database()").getSingleResult() + Trail.SCHEMA_ENDING;
        }
        return schema;
    }

    /** A moment as the database driver gives it. */
    public static LocalDateTime moment(Object column) {
        return column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
    }
}
