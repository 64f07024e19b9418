package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.TestKeys;

/** An administrator who mistypes a setting reads its name in the log, whatever else the server writes. */
class WrongSettingsIT {
    private static final int PATIENCE_SECONDS = 600; // a start is not judged by its time

    @TempDir
    Path work;

    @Test
    void are_named_in_one_sentence() throws Exception {
        String log = logOfStartWith(
                "設定有誤",
                Map.of(
                        "APP_DB_URL", "jdbc:oracle:thin",
                        "APP_DB_USER", "anwang",
                        "APP_DB_PASSWORD", "x",
                        "APP_TRAIL_KEYS", "1:mistyped"));
        assertTrue(log.contains("APP_DB_URL 的值「jdbc:oracle:thin」不對"), log);
        assertTrue(log.contains("APP_TRAIL_KEYS 的值不對"), log);
        assertTrue(log.contains("未設定 APP_DATA_KEYS"), log);
        assertFalse(log.contains("mistyped"), log);
    }

    @Test
    void an_address_where_no_database_answers_names_the_settings_to_look_at() throws Exception {
        String nobody = "jdbc:mariadb://127.0.0.1:" + PortalServer.freePort() + "/anwang";
        String log = logOfStartWith(
                "資料庫連不上",
                Map.of(
                        "APP_DB_URL",
                        nobody,
                        "APP_DB_USER",
                        "anwang",
                        "APP_DB_PASSWORD",
                        "x",
                        "APP_TRAIL_KEYS",
                        TestKeys.TRAIL,
                        "APP_DATA_KEYS",
                        TestKeys.DATA));
        assertTrue(log.contains("請檢查 APP_DB_URL、APP_DB_USER、APP_DB_PASSWORD"), log);
    }

    @Test
    void a_weak_password_of_the_first_account_is_refused_with_the_rule_it_breaks_and_is_not_shown() throws Exception {
        Map<String, String> settings =
                new HashMap<>(TestDatabase.fresh("wrong_settings").settings());
        settings.put("APP_FIRST_ADMIN", "admin");
        settings.put("APP_FIRST_ADMIN_PASSWORD", "allzuleicht");
        String log = logOfStartWith("設定有誤", settings);
        assertTrue(log.contains("APP_FIRST_ADMIN_PASSWORD: 新密碼太單純。請至少用大寫、小寫、數字、符號其中 3 種。"), log);
        assertFalse(log.contains("allzuleicht"), log);
    }

    @Test
    void a_database_that_cannot_be_brought_up_to_date_is_told_with_the_module_and_where_to_read_on() throws Exception {
        TestDatabase strange = TestDatabase.fresh("wrong_settings");
        strange.run("create table directory_office (of_somebody_else int)");
        String log = logOfStartWith("資料庫未能更新", strange.settings());
        assertTrue(log.contains("資料庫未能更新（directory），服務沒有啟動"), log);
        assertTrue(log.contains("Table 'directory_office' already exists"), log);
    }

    private String logOfStartWith(String awaited, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = work.resolve("portal.log");
        Process portal = PortalServer.begin(work, PortalServer.freePort(), log, environment);
        try {
            Instant until = Instant.now().plusSeconds(PATIENCE_SECONDS);
            while (Instant.now().isBefore(until)
                    && portal.isAlive()
                    && !Files.readString(log).contains(awaited)) {
                Thread.sleep(300);
            }
            return Files.readString(log);
        } finally {
            portal.destroyForcibly().waitFor();
        }
    }
}
