package tw.anwang.portal.whole;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import tw.anwang.testing.TestDatabase;

/** The invented people and meetings that the launcher shows, laid into a test's schema after its migrations. */
public final class DemoRows {
    private DemoRows() {}

    /** Everybody's password is {@link Portal#PASSWORD}. */
    public static void load(TestDatabase database) {
        String hash = Password.hash(Portal.PASSWORD)
                .addRandomSalt()
                .with(Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID))
                .getResult();
        for (String module : List.of("identity", "desk", "registry", "intake", "welfare", "indicators", "meetings")) {
            Flyway.configure()
                    .dataSource(database.url(), null, null)
                    .locations("classpath:sample/" + module)
                    .table("sample_history_" + module)
                    .placeholders(Map.of("passwordHash", hash))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }
}
