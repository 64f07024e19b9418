package tw.anwang.portal.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.anwang.testing.TestCertificate;
import tw.anwang.testing.TestDatabase;

/**
 * Two nodes behind the HAProxy of config/proxy, as docs/cluster.md has it: the node people work at is killed, and what
 * they see of it is what they would see in an office.
 */
@Tag("full")
@ExtendWith({NeedsHaProxy.class, NeedsBrowser.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesBehindHaProxyIT {
    private static final String NODE = "__Host-anwang-node";
    private static final FilePayload LARGE =
            new FilePayload("大型簽到表.txt", "text/plain", "簽到：示範\n".repeat(400_000).getBytes(StandardCharsets.UTF_8));

    private static TestDatabase database;
    private static TwoNodes nodes;
    private static ReverseProxy proxy;
    private static Browser browser;
    private static int port;
    private static Map<String, String> settings;

    @BeforeAll
    static void two_nodes_and_a_proxy() throws Exception {
        database = TestDatabase.fresh("behind_haproxy");
        port = PortalServer.freePort();
        Path folder = Path.of("target/behind-haproxy-test").toAbsolutePath();
        // the anchors of a run before are not of this database
        Path anchors = folder.resolve("anchors-" + ProcessHandle.current().pid());
        settings = Map.of("APP_PUBLIC_URL", "https://localhost:" + port, "APP_TRAIL_ANCHORS", anchors.toString());
        nodes = new TwoNodes(database, folder, settings).start();
        DemoRows.load(database);
        proxy = ReverseProxy.start(port, TestCertificate.of("localhost"), nodes.firstPlace(), nodes.secondPlace());
        proxy.await("one", "UP");
        proxy.await("two", "UP");
        browser = new Browser();
    }

    @AfterAll
    static void all_end() {
        for (AutoCloseable one : new AutoCloseable[] {browser, proxy, nodes}) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (Exception stuck) {
                System.out.println("Not closed: " + stuck);
            }
        }
    }

    /** At the node that will die, as the proxy's cookie would have it. */
    private static Page signIn(String person) {
        Page page = browser.page(proxy.address(), BrowserTest.DESK);
        page.context()
                .addCookies(
                        List.of(new Cookie(NODE, "one").setUrl(proxy.address()).setSecure(true)));
        page.onDialog(dialog -> dialog.accept());
        page.navigate("/signIn.xhtml");
        page.locator("input[autocomplete=username]").fill(person);
        page.locator("input[type=password]").fill(Portal.PASSWORD);
        page.locator("#go").click();
        page.waitForURL("**/home.xhtml");
        return page;
    }

    private static String node(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(NODE))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("none");
    }

    private static String answer(String... head) throws Exception {
        try (SpokenLine line = new SpokenLine(port)) {
            return line.say(SpokenLine.head(head)).heard();
        }
    }

    @Test
    @Order(1)
    void what_a_stranger_says_of_himself_is_not_believed_and_odd_requests_are_not_passed_on() throws Exception {
        String host = "Host: localhost:" + port;
        String end = "Connection: close";
        assertTrue(answer("GET /signIn.xhtml HTTP/1.1", host, end).startsWith("HTTP/1.1 200"));
        assertTrue(answer("GET /signIn.xhtml HTTP/1.1", "Host: elsewhere.example", end)
                .startsWith("HTTP/1.1 421"));
        assertTrue(answer("GET /health/ready HTTP/1.1", host, end).startsWith("HTTP/1.1 404"));
        assertTrue(answer("GET /metrics HTTP/1.1", host, end).startsWith("HTTP/1.1 404"));
        assertTrue(answer("TRACE / HTTP/1.1", host, end).startsWith("HTTP/1.1 405"));
        for (List<String> twice : List.of(
                List.of("Content-Length: 3", "Content-Length: 30"),
                List.of("Content-Length: 3", "Transfer-Encoding: chunked"),
                List.of("Transfer-Encoding: chunked, identity", "X-Nothing: 1"),
                List.of("Content-Length: 3", "Content_Length: 30"))) {
            String told = answer("POST /signIn.xhtml HTTP/1.1", host, twice.get(0), twice.get(1), end);
            assertTrue(told.startsWith("HTTP/1.1 4"), twice + " " + told);
        }

        Page liar = browser.page(proxy.address(), BrowserTest.DESK);
        liar.setExtraHTTPHeaders(Map.of(
                "X-Forwarded-For",
                "203.0.113.9",
                "X-Forwarded-Host",
                "elsewhere.example",
                "X-Forwarded-Proto",
                "http"));
        liar.navigate("/signIn.xhtml");
        liar.locator("input[autocomplete=username]").fill("kaohsiung.officer");
        liar.locator("input[type=password]").fill(Portal.PASSWORD);
        liar.locator("#go").click();
        liar.waitForURL("**/home.xhtml");
        assertTrue(liar.url().startsWith(proxy.address()), liar.url());
        assertEquals(
                "127.0.0.1",
                database.texts("select client_address from identity_sign_in order by id desc limit 1")
                        .get(0));
        String at = node(liar);
        for (int click = 0; click < 6; click++) {
            liar.navigate("/home.xhtml");
            assertEquals(at, node(liar), "stays where it began");
        }
        liar.context().close();
    }

    @Test
    @Order(2)
    void who_works_at_the_node_that_is_killed_goes_on_at_the_other_and_is_told_of_what_was_cut() throws Exception {
        remind();
        Page writing = signIn("kaohsiung.officer");
        writing.navigate("/meetings/seriesForm.xhtml");
        writing.locator("#form\\:name\\:input").fill("示範換機會議");
        Page drafting = writing.context().newPage();
        drafting.navigate("/meetings/consultationForm.xhtml");
        drafting.locator("#form\\:title\\:input").fill("示範換機草案");
        drafting.locator("#form\\:text\\:input").focus();
        assertThat(drafting.locator(".draft-state")).containsText("自動儲存");
        Page sending = signIn("shejia.officer");
        sending.navigate("/meetings/meeting.xhtml?id="
                + database.texts("select max(m.id) from meetings_meeting m join meetings_series s on s.id = m.series_id"
                                + " where s.short_name = '政策溝通平臺'")
                        .get(0));
        sending.locator("input[type=file]").setInputFiles(LARGE);
        Page saving = signIn("shejia.officer");
        saving.navigate("/meetings/seriesForm.xhtml");
        saving.locator("#form\\:name\\:input").fill("示範中斷會議");
        saving.locator("#form\\:short\\:input").focus();
        assertThat(saving.locator(".draft-state")).containsText("自動儲存");
        for (Page page : List.of(writing, sending, saving)) {
            assertEquals("one", node(page));
        }
        long job = aJobBeginsAtTheNodeThatWillDie();

        nodes.one().signal("STOP"); // what is sent now is there, half of it or whole, and unanswered when it dies
        pressed(sending, "input[type=submit][value='上傳']");
        pressed(saving, "#form\\:save");
        Thread.sleep(2000);
        nodes.one().kill();
        lock.close();

        assertThat(saving.locator("main")).containsText("不確定是否已經存入");
        picture(saving, "lost");
        // half a file is nobody's: the browser sends it once more by itself, to the other node
        assertThat(sending.locator("main")).containsText("大型簽到表.txt");
        assertEquals(1, database.number("select count(*) from desk_file where name = '大型簽到表.txt'"));
        // still signed in, at the other node: the next click is answered as if nothing had been
        writing.locator("#form\\:save").click();
        writing.waitForURL("**/series.xhtml?id=*");
        assertThat(writing.locator("h1")).containsText("示範換機會議");
        assertEquals("two", node(writing));
        drafting.reload();
        drafting.locator("[data-draft-do=restore]").click();
        assertThat(drafting.locator("#form\\:title\\:input")).hasValue("示範換機草案");

        // opened again by the link of that page: asked for, not sent once more
        saving.getByText("重新開啟這一頁").click();
        saving.locator("[data-draft-do=restore]").click();
        assertThat(saving.locator("#form\\:name\\:input")).hasValue("示範中斷會議");
        assertEquals(0, database.number("select count(*) from meetings_series where name = '示範中斷會議'"));
        isDoneOnce(job);
        remind();
    }

    /** Without waiting for what comes of it. */
    private static void pressed(Page page, String button) {
        page.locator(button).evaluate("button => setTimeout(() => button.click(), 0)");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "proxy-" + name + ".png")));
    }

    private static java.sql.Connection lock;

    /** Its row is held by the test, so that it waits in the middle; the other node looks away meanwhile. */
    private static long aJobBeginsAtTheNodeThatWillDie() throws Exception {
        nodes.two().signal("STOP");
        try {
            lock = database.connect();
            lock.setAutoCommit(false);
            long id = 0;
            try (var connection = database.connect();
                    var sql = connection.createStatement()) {
                connection.setAutoCommit(false);
                sql.execute("insert into desk_job (kind, title, arguments, account_id, state, created_at) select"
                        + " 'identity.trailCheck', '檢查軌跡', '', id, 'WAITING', utc_timestamp(3) from identity_account"
                        + " where sign_in_name = 'auditor'");
                try (var rows = sql.executeQuery("select last_insert_id()")) {
                    rows.next();
                    id = rows.getLong(1);
                }
                connection.commit();
                lock.createStatement().execute("select id from desk_job where id = " + id + " for update");
                sql.execute(
                        "insert into desk_scheduled_work (task_name, task_instance, execution_time, picked, version)"
                                + " values ('desk.job', '" + id + "', utc_timestamp(3), false, 1)");
                connection.commit();
            }
            until(
                    "select count(*) from desk_scheduled_work where task_name = 'desk.job' and picked and task_instance = "
                            + id);
            return id;
        } finally {
            nodes.two().signal("CONT");
            proxy.await("two", "UP");
        }
    }

    /** The other node sees within some minutes that nobody works on it any more. */
    private static void isDoneOnce(long job) throws Exception {
        until("select count(*) from desk_job where id = " + job + " and state = 'DONE'");
        assertEquals(
                0, database.number("select count(*) from desk_scheduled_work where task_instance = '" + job + "'"));
    }

    /** As when the clock strikes; however often, and at whichever node. */
    private static void remind() throws Exception {
        database.run("update desk_scheduled_work set execution_time = execution_time - interval 2 day"
                + " where task_name in ('meetings.reminders', 'meetings.deadlineReminders')");
        until(
                "select count(*) = 2 from desk_scheduled_work where not picked and execution_time > utc_timestamp(3) - interval 15 hour"
                        + " and last_success is not null and task_name in ('meetings.reminders', 'meetings.deadlineReminders')");
        assertTrue(database.number("select count(*) from desk_notice where text_key like 'meetings.notice.reminder.%'")
                > 0);
        assertEquals(
                0,
                database.number("select count(*) from (select 1 from desk_notice where text_key like"
                        + " 'meetings.notice.reminder.%' group by office_id, account_id, text_key, arguments, page having"
                        + " count(*) > 1) as twice"));
    }

    private static void until(String isNotZero) throws Exception {
        Instant late = Instant.now().plus(Duration.ofMinutes(5));
        while (database.number(isNotZero) == 0) {
            assertTrue(Instant.now().isBefore(late), isNotZero);
            Thread.sleep(500);
        }
    }

    @Test
    @Order(3)
    void the_trail_holds_and_the_run_that_was_killed_is_closed_once_its_node_is_back() throws Exception {
        assertTrue(verified().startsWith("0 "), "while one node is away");
        nodes.startOne();
        proxy.await("one", "UP");
        Page again = signIn("shejia.officer");
        assertEquals("one", node(again));
        again.context().close();
        until("select count(*) = 3 from " + database.trailSchema() + ".trail_writer");
        until("select count(*) from " + database.trailSchema() + ".trail_seal where closes");
        String told = verified();
        assertTrue(told.startsWith("0 ") && told.contains("faults 0"), told);
    }

    @Test
    @Order(4)
    void with_no_node_left_people_are_told_that_nothing_was_saved() throws Exception {
        Page page = signIn("kaohsiung.officer");
        page.navigate("/meetings/seriesForm.xhtml");
        page.locator("#form\\:name\\:input").fill("示範停機會議");
        nodes.one().kill();
        nodes.two().kill();
        page.locator("#form\\:save").click();
        assertThat(page.locator("main")).containsText("什麼都沒有存入");
        picture(page, "busy");
        assertFalse(page.content().contains("haproxy"));
        page.context().close();
    }

    private static String verified() throws Exception {
        Map<String, String> all = new HashMap<>(database.settings());
        all.putAll(settings);
        return TrailProven.with(all);
    }
}
