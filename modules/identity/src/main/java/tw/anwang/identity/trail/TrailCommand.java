package tw.anwang.identity.trail;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import tw.anwang.identity.TrailProof;

/**
 * {@code verify} for an administrator, beside or without a running portal: reads the database with the portal's own
 * settings and prints what it found. Ends with 0 where the trail holds, 1 where it does not, 2 where it was not proven.
 */
public final class TrailCommand {
    private static final int PROGRESS = 500_000;

    private final Map<String, String> environment;
    private final PrintStream out;
    private long read;

    TrailCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new TrailCommand(System.getenv(), System.out).run());
    }

    int run() {
        try (Connection connection = DriverManager.getConnection(
                setting("APP_DB_URL"), setting("APP_DB_USER"), setting("APP_DB_PASSWORD"))) {
            TrailProof proof = proof(connection);
            out.printf(
                    "acts %d, unsealed %d, before the chain %d, faults %d%n",
                    proof.acts(),
                    proof.unsealed(),
                    proof.before(),
                    proof.faults().size());
            proof.faults()
                    .forEach(fault -> out.printf("%s writer %d: %s%n", fault.kind(), fault.writer(), fault.numbers()));
            return proof.holds() ? 0 : 1;
        } catch (SQLException | IllegalArgumentException refused) {
            out.println(
                    "The trail was not proven. Look at APP_DB_URL, APP_DB_USER, APP_DB_PASSWORD and APP_TRAIL_KEYS: "
                            + refused.getMessage());
            return 2;
        }
    }

    private TrailProof proof(Connection connection) throws SQLException {
        ProofRows rows = new ProofRows(
                new Asking() {
                    @Override
                    public <T> T ask(Question<T> question) {
                        try {
                            return question.of(connection);
                        } catch (SQLException failed) {
                            throw new IllegalStateException(failed);
                        }
                    }
                },
                connection.getCatalog() + "_trail");
        Path anchors = Path.of(
                environment.getOrDefault("APP_TRAIL_ANCHORS", environment.getOrDefault("APP_DATA_DIR", ".anwang")));
        return new Verification(rows, new Chain(setting("APP_TRAIL_KEYS")), new Anchors(anchors)).prove(this::tell);
    }

    private void tell(long more) {
        if ((read + more) / PROGRESS > read / PROGRESS) {
            out.printf("%,d acts read%n", read + more);
        }
        read += more;
    }

    private String setting(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set");
        }
        return value;
    }
}
