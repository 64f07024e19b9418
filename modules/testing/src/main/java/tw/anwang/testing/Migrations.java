package tw.anwang.testing;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Runs the migrations of every module on the class path, lowest module first, with the settings of the portal. */
public final class Migrations {
    private static final List<String> ORDER = List.of(
            "kernel",
            "directory",
            "identity",
            "desk",
            "registry",
            "intake",
            "welfare",
            "protection",
            "mentalhealth",
            "indicators",
            "staffing",
            "meetings",
            "interministry");

    private Migrations() {}

    /** @return the modules migrated: those whose {@code db/<module>} folder is on the class path */
    public static List<String> run(TestDatabase database) {
        List<String> present = ORDER.stream().filter(Migrations::isOnClassPath).toList();
        present.forEach(module -> run(module, database, "latest"));
        return present;
    }

    /** No further than a database of that day. @param highest of each module the last number; others are left out */
    public static void run(TestDatabase database, Map<String, String> highest) {
        ORDER.stream().filter(highest::containsKey).forEach(module -> run(module, database, highest.get(module)));
    }

    private static boolean isOnClassPath(String module) {
        return Thread.currentThread().getContextClassLoader().getResource("db/" + module) != null;
    }

    private static void run(String module, TestDatabase database, String last) {
        Flyway.configure()
                .dataSource(database.url(), null, null)
                .locations("classpath:db/" + module)
                .table("schema_history_" + module)
                // a later module finds the tables of those below it and begins at its own first version
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of("trail", database.trailSchema()))
                .target(last)
                .load()
                .migrate();
    }
}
