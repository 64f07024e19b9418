package tw.anwang.portal.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;
import tw.anwang.portal.start.Migrated;
import tw.anwang.portal.start.Migrations;

/** Whether the tables are still those this node started with: a restored backup is behind, another node may be ahead. */
@ApplicationScoped
public class MigrationsCheck implements NodeCheck {
    private static final String HISTORIES = Migrations.MODULES.stream()
            .map(module -> "select '" + module + "', (select version from schema_history_" + module
                    + " where success and version is not null order by installed_rank desc limit 1),"
                    + " (select count(*) from schema_history_" + module + " where not success)")
            .collect(Collectors.joining(" union all "));

    @Resource(lookup = "java:app/jdbc/anwang")
    DataSource pool;

    @Inject
    Migrated migrated;

    @Override
    public String key() {
        return "migrations";
    }

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public Finding look() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(HISTORIES)) {
            Finding worst = good("fine", Migrations.MODULES.size());
            while (rows.next()) {
                Finding one = seen(rows.getString(1), rows.getString(2), rows.getLong(3), migrated.versions());
                worst = one.state().compareTo(worst.state()) > 0 ? one : worst;
            }
            return worst;
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    Finding seen(String module, String there, long failed, Map<String, String> known) {
        String here = known.getOrDefault(module, "0");
        int ahead =
                MigrationVersion.fromVersion(there == null ? "0" : there).compareTo(MigrationVersion.fromVersion(here));
        if (failed > 0) {
            return bad("cutOff", module);
        }
        if (ahead < 0) {
            return bad("behind", module, String.valueOf(there), here);
        }
        return ahead > 0 ? wary("ahead", module, there, here) : good("fine", known.size());
    }
}
