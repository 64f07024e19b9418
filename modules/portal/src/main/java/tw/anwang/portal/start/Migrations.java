package tw.anwang.portal.start;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the database up to date, module by module in the order of dependency; each module has its own history table
 * and numbering. Runs with the second account, because the portal's own may not change tables.
 */
public final class Migrations {
    public static final List<String> MODULES =
            List.of("directory", "identity", "desk", "registry", "intake", "welfare", "indicators", "meetings");
    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    private final Settings settings;

    public Migrations(Settings settings) {
        this.settings = settings;
    }

    /** How a module's history stands, before anything is run. @param failed one that was cut off and not repaired */
    public record Standing(int applied, int pending, boolean failed) {}

    /** Asks, changes nothing. @throws FlywayException where the database or its history does not answer */
    public Standing standing(String module) {
        MigrationInfo[] all = flyway(module).info().all();
        return new Standing(
                (int) Arrays.stream(all)
                        .filter(one -> one.getState().isApplied() && one.getVersion() != null)
                        .count(),
                (int) Arrays.stream(all)
                        .filter(one -> one.getState() == MigrationState.PENDING)
                        .count(),
                Arrays.stream(all).anyMatch(one -> one.getState().isFailed()));
    }

    /** @return the version each module has reached */
    Map<String, String> run() {
        Map<String, String> reached = new LinkedHashMap<>();
        boolean check = "check".equals(settings.get(Setting.APP_MIGRATE));
        for (String module : MODULES) {
            try {
                reached.put(module, bring(module, check));
            } catch (FlywayException stopped) {
                throw new IllegalStateException(
                        "資料庫未能更新（" + module + "），服務沒有啟動；請勿刪改資料表，處理方式見 docs/deploy.md 的 Migrations"
                                + " (the database was not migrated): " + stopped.getMessage(),
                        stopped);
            }
        }
        if ("only".equals(settings.get(Setting.APP_MIGRATE))) {
            throw new IllegalStateException("資料庫已更新，依 APP_MIGRATE=only 不啟動服務 (migrated; not started)");
        }
        return reached;
    }

    private String bring(String module, boolean check) {
        Flyway flyway = flyway(module);
        LaterMigrations.judge(module, flyway);
        if (check) {
            flyway.validate();
            return flyway.info().current().getVersion().toString();
        }
        MigrateResult result = flyway.migrate();
        LOG.info(() -> "資料庫更新 " + module + ": " + result.migrationsExecuted);
        String reached = result.migrationsExecuted == 0 ? result.initialSchemaVersion : result.targetSchemaVersion;
        return reached == null ? "0" : reached;
    }

    private Flyway flyway(String module) {
        boolean second = !settings.get(Setting.APP_DB_MIGRATION_USER).isEmpty();
        String user = settings.get(second ? Setting.APP_DB_MIGRATION_USER : Setting.APP_DB_USER);
        String password = settings.get(second ? Setting.APP_DB_MIGRATION_PASSWORD : Setting.APP_DB_PASSWORD);
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(patientUrl(), user, password)
                .locations("classpath:db/" + module)
                .table("schema_history_" + module)
                .placeholders(Map.of("trail", schema(settings.get(Setting.APP_DB_URL)) + "_trail"))
                // a later module finds a schema that already has tables
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    /** A change of a large table takes minutes: here alone the pool's limit does not hold. */
    private String patientUrl() {
        return settings.get(Setting.APP_DB_URL).replaceFirst("socketTimeout=\\d+", "socketTimeout=0");
    }

    /** Behind the question mark there may be paths of their own. */
    static String schema(String url) {
        String server = url.replaceFirst("\\?.*", "");
        return server.substring(server.lastIndexOf('/') + 1);
    }

    public String schema() {
        return schema(settings.get(Setting.APP_DB_URL));
    }
}
