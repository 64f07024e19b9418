package tw.anwang.identity.trail;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tw.anwang.identity.TrailProof;

/**
 * The trail for an administrator, beside or without a running portal, with the portal's own settings:
 *
 * <ul>
 *   <li>{@code verify}, or nothing: proves the database and the archives in their folder
 *   <li>{@code check <seal>…}: proves archives wherever they lie, without a database
 *   <li>{@code remove}: takes acts out of the database that are old enough and lie in archives that were just proven
 * </ul>
 *
 * Ends with 0 where all holds, 1 where it does not, 2 where it was not proven.
 */
public final class TrailCommand {
    private static final int PROGRESS = 500_000;

    private final CommandSettings settings;
    private final PrintStream out;
    private final Clock clock;
    private long read;

    TrailCommand(Map<String, String> environment, PrintStream out, Clock clock) {
        this.settings = new CommandSettings(environment);
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        System.exit(new TrailCommand(System.getenv(), System.out, Clock.systemUTC()).run(arguments));
    }

    int run(String... arguments) {
        try {
            switch (arguments.length == 0 ? "verify" : arguments[0]) {
                case "verify":
                    return verify();
                case "check":
                    return check(Arrays.asList(arguments).subList(1, arguments.length));
                case "remove":
                    return remove();
                default:
                    out.println("Say verify, check <seal of an archive>… or remove.");
                    return 2;
            }
        } catch (SQLException | IllegalArgumentException refused) {
            out.println(
                    "The trail was not proven. Look at APP_DB_URL, APP_DB_USER, APP_DB_PASSWORD and APP_TRAIL_KEYS: "
                            + refused.getMessage());
            return 2;
        }
    }

    private int verify() throws SQLException {
        try (Connection connection = settings.connection()) {
            return prove(connection).holds() ? 0 : 1;
        }
    }

    private WholeProof prove(Connection connection) throws SQLException {
        WholeProof proof = new WholeProof(
                        ConnectionAsking.rows(connection), settings.chain(), settings.anchors(), settings.archives())
                .prove(this::tell);
        proof.tell(out);
        return proof;
    }

    private int check(List<String> seals) {
        boolean holds = !seals.isEmpty();
        for (String seal : seals) {
            ArchiveProof.Found found = new ArchiveProof(settings.chain(), this::tell, link -> {}).prove(Path.of(seal));
            TrailProof proof = found.proof();
            out.printf(
                    "%s: acts %d, faults %d%n",
                    seal, proof.acts(), proof.faults().size());
            proof.faults().forEach(fault -> WholeProof.tell(fault, out));
            holds &= proof.holds();
        }
        if (seals.isEmpty()) {
            out.println("Name the seals to be checked, such as trail-2026.seal.json.");
            return 2;
        }
        return holds ? 0 : 1;
    }

    private int remove() throws SQLException {
        int months = settings.months();
        try (Connection connection = settings.migrationConnection()) {
            WholeProof proof = prove(connection);
            if (!proof.holds()) {
                out.println("Nothing was removed: what is wrong has to be looked into first.");
                return 1;
            }
            new Removal(connection, settings.chain(), settings.anchors(), proof.archives(), clock, out).remove(months);
            return 0;
        }
    }

    private void tell(long more) {
        if ((read + more) / PROGRESS > read / PROGRESS) {
            out.printf("%,d acts read%n", read + more);
        }
        read += more;
    }
}
