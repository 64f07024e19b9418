package tw.anwang.identity.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.RevealPurpose;
import tw.anwang.identity.RevealTyped;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.testing.ModuleContainer;
import tw.anwang.testing.TestAccount;

class MaskedWhereTheRowIsReadIT {
    private static final long ID = 1;
    private static final Map<String, String> CLEAR = Map.of(
            "victim", "林小安",
            "reporter", "王大明",
            "address", "高雄市三民區建國三路123號",
            "health", "重鬱症",
            "idNumber", "A123456789",
            "phone", "0912345678");

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    SampleFiles files;

    @Inject
    CurrentUser user;

    @Inject
    RevealTyped why;

    @BeforeEach
    void one_case_with_a_person() throws SQLException {
        sql("create table if not exists sample_file (id bigint primary key, county_code varchar(10))");
        sql(
                "create table if not exists sample_person (case_id bigint primary key, victim varchar(60),"
                        + " reporter varchar(60), address varchar(200), health varchar(200), id_number varchar(20), phone varchar(30))");
        sql("replace into sample_file values (" + ID + ", '64000')");
        sql("replace into sample_person values (" + ID + ", '林小安', '王大明', '高雄市三民區建國三路123號', '重鬱症',"
                + " 'A123456789', '0912345678')");
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = container.database().connect();
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.append(found.getString(column)).append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static AccountId person(String... permissions) throws SQLException {
        String role = "mask" + System.nanoTime();
        sql("insert into identity_role (code, position) values ('" + role + "', 99)");
        for (String permission : permissions) {
            sql("insert into identity_role_permission values ('" + role + "', '" + permission + "')");
        }
        return new AccountId(TestAccount.called("測試").with(role).in(container.database(), 10201));
    }

    @Test
    void who_has_no_right_is_given_nothing_in_clear_by_the_database_itself() throws SQLException {
        user.actAs(person("meetings.read"));
        assertEquals(
                Map.of(
                        "victim", "林○安",
                        "reporter", "＊＊＊",
                        "address", "高雄市三民區○○○",
                        "health", "＊＊＊",
                        "idNumber", "A12*****89",
                        "phone", "0912***678"),
                files.shown(ID));
    }

    @Test
    void a_right_shows_its_kind_and_no_other() throws SQLException {
        user.actAs(person("scope.clear.address", "scope.clear.phone"));
        Map<String, String> shown = files.shown(ID);
        assertEquals(CLEAR.get("address"), shown.get("address"));
        assertEquals(CLEAR.get("phone"), shown.get("phone"));
        assertEquals("林○安", shown.get("victim"));
        assertEquals("A12*****89", shown.get("idNumber"));
        user.actAs(person("scope.clear.victim", "scope.clear.reporter", "scope.clear.health", "scope.clear.idNumber"));
        assertEquals(CLEAR.get("reporter"), files.shown(ID).get("reporter"));
        assertEquals("0912***678", files.shown(ID).get("phone"));
    }

    @Test
    void the_database_masks_as_java_does() throws SQLException {
        user.actAs(person("meetings.read"));
        List<String> values = List.of(
                "王明",
                "王小明",
                "歐陽小明",
                "安",
                "Wang Siao-Ming",
                "A123456789",
                "A12",
                "0912-345-678",
                "02-23456789",
                "(07)3368333",
                "1234",
                "嘉義市東區中山路1號",
                "新竹縣竹北市光明六路10號",
                "高雄市那瑪夏區大光巷2號",
                "建國三路123號",
                "臺北市");
        for (String value : values) {
            sql("update sample_person set victim = '" + value + "', reporter = '" + value + "', address = '" + value
                    + "', health = '" + value + "', id_number = left('" + value + "', 20), phone = '" + value + "'");
            Map<String, String> shown = files.shown(ID);
            SampleFiles.FIELDS.forEach(
                    (field, kind) -> assertEquals(kind.masked(value), shown.get(field), kind + " " + value));
        }
        sql("update sample_person set victim = null, phone = ''");
        assertEquals(SensitiveKind.VICTIM.masked(null), files.shown(ID).get("victim"));
        assertEquals("", files.shown(ID).get("phone"));
    }

    @Test
    void one_field_is_shown_for_a_purpose_and_the_trail_has_purpose_and_field_and_never_the_value()
            throws SQLException {
        AccountId account = person("identity.reveal");
        user.actAs(account);
        why.setPurpose(RevealPurpose.CONTACT);
        why.setWords("聯繫 A123456789 確認到訪");
        assertEquals("0912345678", files.revealed(ID, "phone", why));
        assertEquals("0912***678", files.shown(ID).get("phone"));
        List<String> acts = acts(account);
        assertEquals(List.of("reveal|sample.file|1|phone CONTACT 聯繫 A12*****89 確認到訪|"), acts);
    }

    private static List<String> acts(AccountId account) throws SQLException {
        String schema = rows("select database()").get(0).replace("|", "");
        return rows("select verb, kind, record_id, detail from " + schema + "_trail.trail_act where account_id = "
                + account.value());
    }

    @Test
    void without_the_right_a_purpose_or_words_nothing_is_loaded_and_nothing_shown() throws SQLException {
        AccountId account = person("identity.reveal");
        user.actAs(account);
        assertEquals("identity.reveal.noPurpose", refused());
        why.setPurpose(RevealPurpose.OTHER);
        why.setWords("  看看 ");
        assertEquals("identity.reveal.shortWords", refused());
        assertTrue(acts(account).isEmpty());
        user.actAs(person("meetings.read"));
        why.setWords("聯繫當事人確認");
        assertThrows(NotPermitted.class, () -> files.revealed(ID, "victim", why));
    }

    private String refused() {
        return assertThrows(RuleBroken.class, () -> files.revealed(ID, "victim", why))
                .key();
    }

    @Test
    void saving_the_form_of_the_case_changes_no_sensitive_column_whoever_saves() throws SQLException {
        List<String> before = rows("select * from sample_person");
        List<AccountId> everybody = List.of(
                person("meetings.read"),
                person("identity.reveal"),
                person("scope.clear.victim", "scope.clear.idNumber"),
                person("scope.everything"));
        int county = 10_000;
        for (AccountId one : everybody) {
            user.actAs(one);
            files.shown(ID);
            files.save(ID, String.valueOf(++county));
            assertEquals(before, rows("select * from sample_person"));
            assertEquals(List.of(ID + "|" + county + "|"), rows("select * from sample_file where id = " + ID));
        }
        assertFalse(before.isEmpty());
    }
}
