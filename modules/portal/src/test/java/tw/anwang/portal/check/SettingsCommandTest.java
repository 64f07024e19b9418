package tw.anwang.portal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.portal.start.Setting;
import tw.anwang.testing.TestKeys;

/** An administrator reads every setting, from where it came, and no secret. */
class SettingsCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>(Map.of(
            "APP_DB_URL", "jdbc:mariadb://db:3306/anwang?password=offen&sslMode=trust",
            "APP_DB_USER", "anwang",
            "APP_DB_PASSWORD", "geheim",
            "APP_TRAIL_KEYS", TestKeys.TRAIL,
            "APP_DATA_KEYS", TestKeys.DATA,
            "APP_CROSS_CHECK_KEY", "a-key-nobody-sees",
            "PATH", "/bin"));

    private int run(String... arguments) {
        return new SettingsCommand(environment, new PrintStream(told, true, StandardCharsets.UTF_8)).run(arguments);
    }

    private String line(String name) {
        return told.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElse("")
                .replaceAll(" +", " ");
    }

    @Test
    void lists_every_setting_with_its_value_and_where_it_came_from() {
        assertEquals(0, run(), told::toString);
        for (Setting setting : Setting.values()) {
            assertFalse(line(setting.name()).isEmpty(), setting.name());
        }
        assertEquals("APP_DB_USER environment anwang", line("APP_DB_USER"));
        assertEquals("APP_DRAFT_DAYS default 30", line("APP_DRAFT_DAYS"));
        assertEquals("APP_MAIL_HOST default (not set)", line("APP_MAIL_HOST"));
    }

    @Test
    void says_of_a_secret_only_that_it_is_set() {
        run();
        assertEquals("APP_DB_PASSWORD environment (set)", line("APP_DB_PASSWORD"));
        assertEquals("APP_CROSS_CHECK_KEY environment (set)", line("APP_CROSS_CHECK_KEY"));
        assertEquals("APP_METRICS_TOKEN default (not set)", line("APP_METRICS_TOKEN"));
        assertTrue(line("APP_DB_URL").endsWith("password=…&sslMode=trust"), line("APP_DB_URL"));
        String all = told.toString(StandardCharsets.UTF_8);
        for (String secret : List.of("geheim", "offen", "nobody-sees", TestKeys.TRAIL, TestKeys.DATA)) {
            assertFalse(all.contains(secret), secret);
        }
    }

    @Test
    void names_what_is_no_setting_and_what_may_be_meant() {
        environment.put("APP_DB_PASWORD", "geheim");
        environment.put("APP_SOMETHING_ELSE", "x");
        assertEquals(1, run());
        String all = told.toString(StandardCharsets.UTF_8);
        assertTrue(all.contains("APP_DB_PASWORD (APP_DB_PASSWORD?), APP_SOMETHING_ELSE"), all);
        assertEquals(
                "check.settings.unknown",
                new SettingsCheck().seen(Given.of(environment), true).words());
    }

    @Test
    void names_what_is_wrong() {
        environment.remove("APP_TRAIL_KEYS");
        environment.put("APP_DRAFT_DAYS", "soon");
        assertEquals(1, run());
        String all = told.toString(StandardCharsets.UTF_8);
        assertTrue(all.contains("Wrong: 未設定 APP_TRAIL_KEYS"), all);
        assertTrue(all.contains("Wrong: APP_DRAFT_DAYS 的值「soon」不對"), all);
    }

    @Test
    void reads_the_file_of_the_service_before_the_environment() throws IOException {
        Path file = Files.writeString(folder.resolve("anwang.env"), """
                # the database
                APP_DB_USER=from.the.file
                APP_DB_PASSWORD="with \\"quotes\\" and \\\\"
                APP_DATA_KEYS='%s'
                ; another remark

                APP_DRAFT_DAYS = 7
                """.formatted(TestKeys.DATA));
        assertEquals(0, run(file.toString()), told::toString);
        assertEquals("APP_DB_USER file from.the.file", line("APP_DB_USER"));
        assertEquals("APP_DRAFT_DAYS file 7", line("APP_DRAFT_DAYS"));
        assertEquals("APP_DB_URL environment", line("APP_DB_URL").replaceAll(" jdbc.*", ""));
        assertEquals("with \"quotes\" and \\", EnvironmentFile.read(file).get("APP_DB_PASSWORD"));
    }

    @Test
    void a_file_that_is_not_there_or_not_one_of_settings_is_told_without_its_words() throws IOException {
        assertEquals(2, run(folder.resolve("none").toString()));
        Path file = Files.writeString(folder.resolve("wrong"), "APP_DB_USER=a\nmy secret\n");
        assertEquals(2, run(file.toString()));
        String all = told.toString(StandardCharsets.UTF_8);
        assertTrue(all.contains("line 2 is not NAME=value") && !all.contains("my secret"), all);
    }
}
