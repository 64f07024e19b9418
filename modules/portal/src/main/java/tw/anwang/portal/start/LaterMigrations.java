package tw.anwang.portal.start;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * What a later portal did to this database, where that one was taken away again. Tables that were only extended still do
 * for this one; a migration whose name begins with {@code contract} took away what this one needs (docs/adr/0052).
 */
final class LaterMigrations {
    private static final Logger LOG = Logger.getLogger(LaterMigrations.class.getName());
    private static final String CONTRACT = "contract";

    private LaterMigrations() {}

    /** @throws IllegalStateException where this portal would work with a part of its tables */
    static void judge(String module, Flyway flyway) {
        List<MigrationInfo> later = Arrays.stream(flyway.info().all())
                .filter(one -> one.getState() == MigrationState.FUTURE_SUCCESS)
                .toList();
        for (MigrationInfo one : later) {
            if (one.getDescription().startsWith(CONTRACT)) {
                throw new IllegalStateException("資料庫已由較新的版本更新，並移除了這個版本需要的資料（" + module + " " + one.getVersion()
                        + "），服務沒有啟動；請啟動較新的版本，或還原更新前的備份，見 docs/deploy.md 的 Upgrade (the database is newer than this portal"
                        + " and lacks what it needs: start the newer portal, or restore the backup from before it)");
            }
        }
        if (!later.isEmpty()) {
            LOG.warning("資料庫已由較新的版本更新（" + module + "，多 " + later.size()
                    + " 項），這個版本可繼續使用 (a newer portal extended the database; this one works with it)");
        }
    }
}
