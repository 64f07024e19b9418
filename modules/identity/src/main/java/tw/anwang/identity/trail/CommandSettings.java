package tw.anwang.identity.trail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The portal's own settings, as the administrator's command reads them: environment variables, no server. */
record CommandSettings(Map<String, String> environment) {
    private static final int LEAST_MONTHS = 6;
    private static final String STANDARD_MONTHS = "60";

    /** @throws IllegalArgumentException where it is not set */
    String needed(String name) {
        return given(name).orElseThrow(() -> new IllegalArgumentException(name + " is not set"));
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    Chain chain() {
        return new Chain(needed("APP_TRAIL_KEYS"));
    }

    Anchors anchors() {
        return new Anchors(Path.of(given("APP_TRAIL_ANCHORS").orElse(dataFolder())));
    }

    ArchiveFolder archives() {
        return new ArchiveFolder(
                ArchiveFolder.place(given("APP_TRAIL_ARCHIVES"), given("APP_FILES_DIR"), dataFolder()));
    }

    private String dataFolder() {
        return given("APP_DATA_DIR").orElse(".anwang");
    }

    /** How long acts stay in the database at least. */
    int months() {
        String months = given("APP_TRAIL_MONTHS").orElse(STANDARD_MONTHS);
        if (!months.matches("\\d{1,3}") || Integer.parseInt(months) < LEAST_MONTHS) {
            throw new IllegalArgumentException("APP_TRAIL_MONTHS has to be a number of months, 6 at least");
        }
        return Integer.parseInt(months);
    }

    /** With the account the portal works with, which may only read and add in the trail. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(needed("APP_DB_URL"), needed("APP_DB_USER"), needed("APP_DB_PASSWORD"));
    }

    /** With the account of the migrations, where there is one; it waits as long as a large removal takes. */
    Connection migrationConnection() throws SQLException {
        String url = needed("APP_DB_URL").replaceFirst("socketTimeout=\\d+", "socketTimeout=0");
        Optional<String> second = given("APP_DB_MIGRATION_USER");
        return DriverManager.getConnection(
                url,
                second.orElseGet(() -> needed("APP_DB_USER")),
                second.isPresent() ? needed("APP_DB_MIGRATION_PASSWORD") : needed("APP_DB_PASSWORD"));
    }
}
