package tw.anwang.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.portal.House;

class SettingsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(APP_\\w+)` \\| ([^|]*) \\|");

    private final String page = House.read(Path.of("../../docs/settings.md"));

    @Test
    void the_page_for_administrators_lists_every_setting_in_order() {
        List<String> listed =
                ROW.matcher(page).results().map(row -> row.group(1)).toList();
        assertEquals(Arrays.stream(Setting.values()).map(Enum::name).toList(), listed);
    }

    @Test
    void the_page_tells_the_value_without_setting() {
        ROW.matcher(page).results().forEach(row -> {
            String standard = Setting.valueOf(row.group(1)).standard();
            assertEquals(
                    standard.isEmpty() ? "–" : "`" + standard + "`",
                    row.group(2).strip(),
                    row.group(1));
        });
    }

    @Test
    void the_standard_value_of_a_setting_is_a_good_one() {
        for (Setting setting : Setting.values()) {
            boolean mustBeSet = setting.name().matches("APP_DB_.*|.*_KEYS")
                    && setting.standard().isEmpty();
            assertTrue(mustBeSet || setting.problem(setting.standard()).isEmpty(), setting.name());
        }
    }

    @Test
    void a_folder_of_sources_that_is_not_there_is_named() {
        assertTrue(Setting.APP_DEV_SOURCES.problem("/no/such/folder").isPresent());
        assertTrue(Setting.APP_DEV_SOURCES.problem("src").isEmpty());
    }

    @Test
    void a_folder_is_made_and_one_that_cannot_be_made_is_named(@TempDir Path work) throws IOException {
        Path data = work.resolve("deep/data");
        assertTrue(Folders.problem(Setting.APP_DATA_DIR, data.toString()).isEmpty());
        assertTrue(Files.isDirectory(data));
        String below =
                Files.writeString(work.resolve("file"), "").resolve("data").toString();
        assertTrue(Folders.problem(Setting.APP_FILES_DIR, below).orElseThrow().contains("APP_FILES_DIR 的資料夾「" + below));
        assertTrue(Folders.problem(Setting.APP_FILES_DIR, "").isEmpty());
    }

    @Test
    void single_sign_on_that_is_half_set_is_refused_with_what_is_missing() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        assertEquals(List.of(), together(values));
        values.put(Setting.APP_OIDC_ISSUER, "https://sso.example.gov.tw/realms/one");
        values.put(Setting.APP_OIDC_CLIENT, "anwang");
        List<String> problems = together(values);
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains("請補上 APP_OIDC_SECRET"), problems::toString);
        assertTrue(problems.get(1).contains("請補上 APP_PUBLIC_URL"), problems::toString);
        values.put(Setting.APP_OIDC_SECRET, "0123456789");
        values.put(Setting.APP_PUBLIC_URL, "https://anwang.example.gov.tw");
        assertEquals(List.of(), together(values));
        values.remove(Setting.APP_PUBLIC_URL);
        values.put(Setting.APP_OIDC_ISSUER, "http://localhost:8180/realms/one");
        assertEquals(List.of(), together(values), "for trying out on one machine");
    }

    @Test
    void mail_that_is_half_set_is_refused_with_what_is_missing() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        values.put(Setting.APP_MAIL_FROM, "anwang@example.gov.tw");
        assertEquals(List.of(), together(values), "without a server nothing is sent, whatever else is set");
        values.remove(Setting.APP_MAIL_FROM);
        values.put(Setting.APP_MAIL_HOST, "mail.example.gov.tw");
        values.put(Setting.APP_MAIL_USER, "anwang");
        List<String> problems = together(values);
        assertEquals(3, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains("請補上 APP_MAIL_FROM"), problems::toString);
        assertTrue(problems.get(1).contains("請補上 APP_PUBLIC_URL"), problems::toString);
        assertTrue(problems.get(2).contains("請補上 APP_MAIL_PASSWORD"), problems::toString);
        values.put(Setting.APP_MAIL_FROM, "anwang@example.gov.tw");
        values.put(Setting.APP_PUBLIC_URL, "https://anwang.example.gov.tw");
        values.put(Setting.APP_MAIL_PASSWORD, "secret");
        assertEquals(List.of(), together(values));
    }

    @Test
    void a_sender_that_would_be_another_header_is_refused_and_a_password_never_named() {
        for (String bad : List.of("anwang", "a@b.tw\nBcc: c@d.tw", "a@b.tw, c@d.tw", "安網 <a@b.tw>")) {
            assertTrue(Setting.APP_MAIL_FROM.problem(bad).isPresent(), bad);
        }
        assertTrue(Setting.APP_MAIL_PORT.problem("0").isPresent());
        assertTrue(Setting.APP_MAIL_PORT.problem("65536").isPresent());
        assertTrue(Setting.APP_MAIL_SECURITY.problem("ssl").isPresent());
        assertTrue(Setting.APP_REMINDER_DAYS.problem("31").isPresent());
        assertTrue(Setting.APP_MAIL_CA.problem("/no/such/file").isPresent());
        String told = Setting.APP_MAIL_PASSWORD.problem("se\ncret").orElseThrow();
        assertFalse(told.contains("cret)") || told.contains("se\n"), told);
    }

    private static List<String> together(Map<Setting, String> values) {
        return GoTogether.problems(setting -> values.getOrDefault(setting, ""));
    }

    @Test
    void an_issuer_without_encryption_elsewhere_is_refused_and_a_secret_is_never_named() {
        assertTrue(Setting.APP_OIDC_ISSUER.problem("http://sso.example.gov.tw").isPresent());
        assertTrue(Setting.APP_OIDC_ISSUER
                .problem("http://localhost.example.gov.tw")
                .isPresent());
        assertTrue(Setting.APP_OIDC_ISSUER
                .problem("https://sso.example.gov.tw/realms/one")
                .isEmpty());
        assertFalse(Setting.APP_OIDC_SECRET.problem("short 1").orElseThrow().contains("short"));
    }
}
