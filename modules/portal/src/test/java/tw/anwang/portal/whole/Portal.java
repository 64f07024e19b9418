package tw.anwang.portal.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tw.anwang.testing.MailServer;
import tw.anwang.testing.StubIssuer;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.Visitor;

/**
 * The started portal, one for all tests of a JVM: {@code @RegisterExtension static Portal portal = new Portal();}.
 * It has the demo people and meetings; a test makes the rows it changes and does not count what others left.
 */
public final class Portal implements BeforeAllCallback {
    /** Of every demo person. */
    public static final String PASSWORD = "Anwang-2026";

    /** By which a program reads the figures of the server. */
    static final String METRICS_TOKEN = "a-token-of-the-tests-0123456789-0123456789";

    /** What the button of single sign-on is called; its issuer is there while a test runs one. */
    static final String ISSUER_NAME = "衛福部單一登入";

    /** Of this JVM: of two at a time each class is a test run of its own, whose end is not the end of the portal. */
    private static Started started;

    private record Started(TestDatabase database, PortalServer server, MailServer mail, int issuerPort) {
        static Started now() throws IOException {
            TestDatabase database = TestDatabase.fresh("portal");
            int issuerPort = PortalServer.freePort();
            Map<String, String> settings = new HashMap<>(database.settings());
            settings.put("APP_OIDC_ISSUER", "http://localhost:" + issuerPort);
            settings.put("APP_OIDC_CLIENT", StubIssuer.CLIENT);
            settings.put("APP_OIDC_SECRET", StubIssuer.SECRET);
            settings.put("APP_OIDC_NAME", ISSUER_NAME);
            settings.put("APP_METRICS_TOKEN", METRICS_TOKEN);
            settings.put("APP_OIDC_UNKNOWN", "open");
            settings.put("APP_PUBLICATION", "on");
            settings.put("APP_OIDC_SECOND_FACTOR", "otp");
            MailServer mail = MailServer.open();
            settings.putAll(mail.settings());
            PortalServer server = PortalServer.start(settings);
            DemoRows.load(database);
            return new Started(database, server, mail, issuerPort);
        }
    }

    /** Server and mail end with the JVM. */
    @Override
    public void beforeAll(ExtensionContext context) {
        synchronized (Portal.class) {
            try {
                started = started == null ? Started.now() : started;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Where the issuer of single sign-on has to be started: the portal was told before there is one. */
    int issuerPort() {
        return started.issuerPort();
    }

    /** Without a slash at the end. */
    public String address() {
        return started.server().address();
    }

    /** Everything the server has said since its start. */
    public String log() {
        return started.server().log();
    }

    /** Where its attachments lie. */
    public Path files() {
        return started.server().files();
    }

    /** Where its mail goes. */
    public MailServer mail() {
        return started.mail();
    }

    /** The post goes round every twenty seconds by itself; whoever waits for a mail need not wait so long. */
    public void hurryThePost() throws SQLException {
        database()
                .run("update desk_scheduled_work set execution_time = execution_time - interval 1 minute"
                        + " where task_name = 'desk.mail' and not picked");
    }

    public TestDatabase database() {
        return started.database();
    }

    /** A program that nobody signed in. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    /** A program signed in as a demo person. */
    public Visitor signedIn(String person) {
        Visitor visitor = visitor();
        visitor.signIn(person, PASSWORD);
        return visitor;
    }

    /** The demo people and what each may do. */
    public Map<String, Set<String>> people() {
        Map<String, Set<String>> people = new LinkedHashMap<>();
        for (List<String> row : rows("""
                select a.sign_in_name, p.permission from identity_account a
                join identity_account_role r on r.account_id = a.id
                join identity_role_permission p on p.role_code = r.role_code
                where a.disabled_at is null and a.locked_until is null and not a.must_change_password
                and a.password_hash = (select password_hash from identity_account where sign_in_name = 'admin')
                order by a.id""")) {
            people.computeIfAbsent(row.get(0), name -> new TreeSet<>()).add(row.get(1));
        }
        return people;
    }

    /**
     * Demo people as {@link #people()}, one of those who have the same roles, all at offices of counties or all at others:
     * they are refused alike, since what a person has no right to is refused before anybody asks whose the record is. Who
     * was granted something or stands in for somebody is of a kind of their own.
     */
    Map<String, Set<String>> oneOfEachKind() {
        String kind = """
                select a.sign_in_name, concat_ws(' ', group_concat(r.role_code order by r.role_code),
                  o.county_code is null,
                  if(exists (select 1 from identity_grant g where g.state = 'ON'
                      and (g.grantee_account_id = a.id or g.grantee_office_id = a.office_id))
                    or exists (select 1 from identity_deputy d where d.deputy_id = a.id), a.id, null))
                from identity_account a join directory_office o on o.id = a.office_id
                join identity_account_role r on r.account_id = a.id group by a.id""";
        Map<String, String> kinds = new HashMap<>();
        rows(kind).forEach(row -> kinds.put(row.get(0), row.get(1)));
        Set<String> seen = new HashSet<>();
        Map<String, Set<String>> people = people();
        people.keySet().removeIf(person -> !seen.add(kinds.get(person)));
        return people;
    }

    /** The first column of the first row. */
    public Optional<String> value(String sql) {
        return rows(sql).stream().findFirst().map(row -> row.get(0)).filter(value -> !value.isEmpty());
    }

    /** All columns of all rows, nothing as an empty word. */
    public List<List<String>> rows(String sql) {
        try (var connection = database().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            List<List<String>> rows = new java.util.ArrayList<>();
            while (result.next()) {
                List<String> row = new java.util.ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(Optional.ofNullable(result.getString(column)).orElse(""));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
