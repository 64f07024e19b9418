package tw.anwang.portal.whole;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import tw.anwang.testing.TestDatabase;

/** The invented people and meetings that the launcher shows, laid into a test's schema after its migrations. */
public final class DemoRows {
    private static final List<String> MODULES =
            List.of("identity", "desk", "registry", "intake", "welfare", "indicators", "meetings");

    private static final String HASH = Password.hash(Portal.PASSWORD)
            .addRandomSalt()
            .with(Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID))
            .getResult();

    private DemoRows() {}

    /** Everybody's password is {@link Portal#PASSWORD}. */
    public static void load(TestDatabase database) {
        MODULES.forEach(module -> load(database, module, "classpath:sample/" + module, "latest"));
    }

    /** Those of an earlier day. @param highest of each module the last number; others are left out */
    static void load(TestDatabase database, Map<String, String> highest) {
        MODULES.stream()
                .filter(highest::containsKey)
                .forEach(module -> load(database, module, "classpath:sample/" + module, highest.get(module)));
    }

    /** Those of another checkout. */
    static void load(TestDatabase database, Path checkout) {
        for (String module : MODULES) {
            Path rows = checkout.resolve("modules/" + module + "/src/sample/sample/" + module);
            if (Files.isDirectory(rows)) {
                load(database, module, "filesystem:" + rows, "latest");
            }
        }
    }

    private static void load(TestDatabase database, String module, String location, String last) {
        Flyway.configure()
                .dataSource(database.url(), null, null)
                .locations(location)
                .table("sample_history_" + module)
                .placeholders(Map.of("passwordHash", HASH))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(last)
                .load()
                .migrate();
    }
}
