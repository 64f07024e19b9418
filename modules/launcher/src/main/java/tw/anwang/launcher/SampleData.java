package tw.anwang.launcher;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Invented people, meetings and decisions. Each module keeps its own rows under src/sample, and under src/bulk those that
 * fill the tables; they are loaded once, with days relative to the day of loading, and never touch what a person typed
 * later.
 */
final class SampleData {
    /** Every demo account has this password; it is shown in the README and must be changed nowhere. */
    static final String PASSWORD = "Anwang-2026";

    private final DatabaseAccess database;

    SampleData(DatabaseAccess database) {
        this.database = database;
    }

    /** The demo. */
    void load() {
        load(
                "sample",
                List.of("identity", "desk", "registry", "intake", "welfare", "indicators", "meetings"),
                Map.of());
    }

    /**
     * A whole country on top of it, for measuring: 9,000 accounts, 90,000 families of 400,000 people, 1,200,000 reports of
     * three years, 90,000 cases with a million notes, 3,000 meetings, 30,000 items, 90,000 answers.
     *
     * @param tenths of all that but the accounts, of which there are always as many
     */
    void loadBulk(int tenths) {
        load(
                "bulk",
                List.of("identity", "registry", "intake", "welfare", "meetings"),
                Map.of("tenths", String.valueOf(tenths)));
    }

    private void load(String folder, List<String> modules, Map<String, String> told) {
        String hash = Password.hash(PASSWORD)
                .addRandomSalt()
                .with(Argon2Function.getInstance(19456, 2, 1, 32, Argon2.ID))
                .getResult();
        Map<String, String> placeholders = new HashMap<>(told);
        placeholders.put("passwordHash", hash);
        for (String module : modules) {
            Flyway.configure()
                    .dataSource(database.patientUrl(), database.migrationUser(), database.migrationPassword())
                    .locations("classpath:" + folder + "/" + module)
                    .table(folder + "_history_" + module)
                    .placeholders(placeholders)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }
}
