package tw.anwang.portal.check;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import tw.anwang.identity.NodeCheck;
import tw.anwang.portal.start.Migrations;
import tw.anwang.portal.start.Setting;
import tw.anwang.portal.start.Settings;

/** The checks that can be asked without a server, by the settings alone. */
final class Preflight {
    private final Given given;
    private final Settings settings;

    /** @param given settings that are complete and well-formed */
    Preflight(Given given) {
        this.given = given;
        this.settings = Settings.of(given::value);
    }

    List<NodeCheck> withoutDatabase() {
        Path data = folder(Setting.APP_DATA_DIR);
        Path files = settings.get(Setting.APP_FILES_DIR).isEmpty() ? data : folder(Setting.APP_FILES_DIR);
        List<NodeCheck> checks = new ArrayList<>(List.of(
                new GivenSettings(given),
                new GivenKeys(settings),
                new FolderToBe("portal", "data", data),
                new FolderToBe("portal", "files", files)));
        if (!settings.get(Setting.APP_TRAIL_ARCHIVES).isEmpty()) {
            checks.add(new FolderToBe("portal", "archives", folder(Setting.APP_TRAIL_ARCHIVES)));
        }
        if (!settings.get(Setting.APP_TRAIL_ANCHORS).isEmpty()) {
            checks.add(new FolderToBe("identity", "anchors", folder(Setting.APP_TRAIL_ANCHORS)));
        }
        checks.add(new MailToBe(settings));
        checks.add(new SyslogToBe(settings));
        return checks;
    }

    NodeCheck database() {
        DatabaseCheck check = new DatabaseCheck();
        check.pool = source(false);
        return check;
    }

    List<NodeCheck> ofDatabase() {
        ClockCheck clock = new ClockCheck();
        clock.pool = source(false);
        clock.clock = Clock.systemUTC();
        String schema = new Migrations(settings).schema();
        boolean migrates = !settings.get(Setting.APP_MIGRATE).equals("check");
        boolean second = !settings.get(Setting.APP_DB_MIGRATION_USER).isEmpty();
        List<NodeCheck> checks = new ArrayList<>(List.of(clock));
        checks.add(new AccountRights(source(false), schema, migrates && !second, second || !migrates));
        if (second) {
            checks.add(new AccountRights(source(true), schema, true, false));
        }
        checks.add(new MigrationsToBe(new Migrations(settings), migrates));
        return checks;
    }

    private Path folder(Setting setting) {
        return Path.of(settings.get(setting));
    }

    private DataSource source(boolean migration) {
        try {
            MariaDbDataSource source = new MariaDbDataSource(settings.get(Setting.APP_DB_URL));
            source.setUser(settings.get(migration ? Setting.APP_DB_MIGRATION_USER : Setting.APP_DB_USER));
            source.setPassword(settings.get(migration ? Setting.APP_DB_MIGRATION_PASSWORD : Setting.APP_DB_PASSWORD));
            return source;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
