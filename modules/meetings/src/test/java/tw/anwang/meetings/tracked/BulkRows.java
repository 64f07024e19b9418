package tw.anwang.meetings.tracked;

import java.util.Map;
import org.flywaydb.core.Flyway;
import tw.anwang.testing.TestDatabase;

/**
 * The rows of a whole country that the launcher loads with {@code APP_BULK=true}: 60 series, 3,000 meetings, 30,000
 * tracked items with their parties and three answers each. Office {@link #NARROW} leads fifty items and sees no other.
 */
public final class BulkRows {
    /** 衛生福利部社會及家庭署: staff unit of every tenth series. */
    public static final long STAFF = 101;

    /** 內政部移民署. */
    public static final long NARROW = 402;

    private BulkRows() {}

    public static void insert(TestDatabase database) {
        Flyway.configure()
                .dataSource(database.url(), null, null)
                .locations("classpath:bulk/meetings")
                .table("bulk_history_meetings")
                .placeholders(Map.of("tenths", "10"))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
