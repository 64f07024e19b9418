package tw.anwang.portal.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;

/** Whether a connection of the pool really reaches the database, and whether it lets itself be written. */
@ApplicationScoped
public class DatabaseCheck implements NodeCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseCheck.class.getName());
    private static final String ANSWERED = "database_answer_seconds";
    private static final int SLOW_MILLIS = 500;

    @Resource(lookup = "java:app/jdbc/anwang")
    DataSource pool;

    @Override
    public String key() {
        return "database";
    }

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public List<String> figures() {
        return List.of(ANSWERED);
    }

    @Override
    public Finding look() {
        long begun = System.nanoTime();
        Finding found = asked();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        boolean slow = found.state() == Finding.State.GOOD && millis > SLOW_MILLIS;
        return (slow ? wary("slow", millis) : found).with(ANSWERED, millis / 1000.0);
    }

    private Finding asked() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@global.read_only, @@version")) {
            row.next();
            // every reading writes into the trail: such a server carries nothing
            boolean writable = Set.of("0", "OFF").contains(row.getString(1));
            return writable ? good("fine", row.getString(2)) : bad("readOnly");
        } catch (SQLException unreachable) {
            LOG.warning(() -> "The database does not answer: " + unreachable.getMessage());
            return bad("silent");
        }
    }
}
