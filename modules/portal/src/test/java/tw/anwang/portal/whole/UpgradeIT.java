package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.Visitor;

/**
 * What docs/deploy.md says of an upgrade, with the portal of an earlier commit: {@code -Dprevious=} names a checkout of it
 * in which {@code mvn package -DskipTests} was run. The same data are worked with by the earlier portal, the newer one, the
 * earlier one put back, and the earlier one on the backup from before.
 */
@Tag("full")
@ExtendWith(NeedsBrowser.class)
class UpgradeIT {
    private static final Path PREVIOUS =
            Path.of(System.getProperty("previous", "")).toAbsolutePath();
    private static final String NEWER = System.getProperty("portal.war");
    private static final String EARLIER =
            PREVIOUS.resolve("modules/portal/target/portal.war").toString();

    private static final List<String> PAGES = List.of(
            "/home.xhtml",
            "/meetings/trackedItemList.xhtml",
            "/meetings/seriesList.xhtml",
            "/meetings/roundList.xhtml",
            "/desk/taskList.xhtml");

    /** What people would miss first. */
    private static final List<String> TABLES = List.of(
            "identity_account",
            "desk_file",
            "registry_person",
            "intake_report",
            "welfare_family_case",
            "meetings_series",
            "meetings_tracked_item",
            "meetings_answer");

    @TempDir
    static Path work;

    private final Browser browser = new Browser();

    @AfterEach
    void close_it() {
        browser.close();
    }

    @Test
    void a_newer_portal_takes_the_place_of_an_earlier_one_and_gives_it_back() throws Exception {
        assumeAnEarlierPortal();
        BackupScripts.assumeTheirPrograms();
        BackupScripts scripts = new BackupScripts(work);
        TestDatabase database = TestDatabase.fresh("upgrade");
        Map<String, String> settings = scripts.settings(database, work.resolve("files"));
        String file;
        byte[] bytes;
        List<Long> before;

        try (PortalServer earlier = start(EARLIER, settings, "node")) {
            DemoRows.load(database, PREVIOUS);
            add(earlier, "示範更新之前");
            file = attach(earlier, database);
            bytes = shown(earlier).download(file);
            assertTrue(bytes.length > 0);
            before = counts(database);
            assertEquals(0, BackupScripts.run(settings, "anwang-backup", work.toString()), "while people work");
        }
        try (PortalServer newer = start(NEWER, settings, "node")) {
            assertEquals(before, counts(database), "nothing is lost or added by the upgrade");
            assertTrue(seriesOf(newer).contains("示範更新之前"));
            assertArrayEquals(bytes, shown(newer).download(file));
            add(newer, "示範更新之後");
        }
        assertEquals(0, BackupScripts.trailCommand(settings, classes(NEWER)), "acts of both are one trail");

        try (PortalServer back = start(EARLIER, settings, "node")) {
            String series = seriesOf(back);
            assertTrue(series.contains("示範更新之前") && series.contains("示範更新之後"), "nothing is lost by going back");
            assertArrayEquals(bytes, shown(back).download(file));
            add(back, "示範退回之後");
            assertTrue(back.log().contains("newer than the latest available migration"), "and the log tells it");
        }
        assertEquals(0, BackupScripts.trailCommand(settings, classes(EARLIER)));

        TestDatabase asBefore = TestDatabase.fresh("upgrade_undone");
        Map<String, String> undone = scripts.settings(asBefore, work.resolve("files-undone"));
        assertEquals(0, BackupScripts.run(undone, "anwang-restore", theBackup().toString()));
        try (PortalServer restored = start(EARLIER, undone, "another")) {
            assertEquals(before, counts(asBefore));
            String series = seriesOf(restored);
            assertTrue(series.contains("示範更新之前") && !series.contains("示範更新之後"), "as it was at the backup");
            assertArrayEquals(bytes, shown(restored).download(file));
            add(restored, "示範還原之後");
        }
        assertEquals(0, BackupScripts.trailCommand(undone, classes(EARLIER)));
    }

    @Test
    void two_nodes_are_replaced_one_after_the_other_and_nobody_meets_a_mistake() throws Exception {
        assumeAnEarlierPortal();
        TestDatabase database = TestDatabase.fresh("rolling");
        try (TwoNodes nodes = new TwoNodes(database, work.resolve("rolling"), Map.of())) {
            with(EARLIER, nodes::start);
            DemoRows.load(database, PREVIOUS);
            Visitor person = shown(nodes.one());

            nodes.one().close();
            Visitor atTwo = person.at(nodes.two().address());
            assertEquals(200, atTwo.get("/home.xhtml").status(), "goes on at the other node");
            with(NEWER, () -> {
                nodes.startOne();
                return null;
            });
            PAGES.forEach(page -> assertEquals(200, atTwo.get(page).status(), "on the newer tables: " + page));
            Visitor.Answer moved = person.at(nodes.one().address()).get("/home.xhtml");
            System.out.println("At the newer node with the session of the earlier one: " + moved.status());
            assertTrue(moved.status() == 200 || moved.leadsToSignIn(), moved.body());

            nodes.two().close();
            Visitor.Answer alone = person.at(nodes.one().address()).get("/home.xhtml");
            System.out.println("At the newer node alone with the session of the earlier one: " + alone.status());
            assertTrue(alone.status() == 200 || alone.leadsToSignIn(), alone.body());
            with(NEWER, () -> {
                nodes.startTwo();
                return null;
            });
            Visitor again = shown(nodes.one());
            assertEquals(200, again.at(nodes.two().address()).get("/home.xhtml").status(), "one grid again");
        }
    }

    private static void assumeAnEarlierPortal() {
        Assumptions.assumeTrue(
                Files.isRegularFile(Path.of(EARLIER)),
                "skipped: -Dprevious names no checkout of an earlier commit with modules/portal/target/portal.war");
    }

    /** @param node where the portal keeps what can be built again */
    private static PortalServer start(String war, Map<String, String> settings, String node) {
        return with(war, () -> PortalServer.start(settings, work.resolve(node), List.of("--noHazelcast")));
    }

    private static <T> T with(String war, Supplier<T> start) {
        System.setProperty("portal.war", war);
        try {
            return start.get();
        } finally {
            System.setProperty("portal.war", NEWER);
        }
    }

    /** A series of meetings, by its form. */
    private void add(PortalServer portal, String name) {
        Page page = BrowserTest.signIn(browser.page(portal.address(), BrowserTest.DESK), "kaohsiung.officer");
        page.navigate("/meetings/seriesForm.xhtml");
        page.locator("[id='form:name:input']").fill(name);
        page.locator("[id='form:save']").click();
        page.waitForURL("**/series.xhtml?id=*");
        page.context().close();
    }

    /** @return the address of a file at the newest meeting of the demo series */
    private String attach(PortalServer portal, TestDatabase database) throws SQLException {
        Page page = BrowserTest.signIn(browser.page(portal.address(), BrowserTest.DESK), "shejia.officer");
        page.navigate("/meetings/meeting.xhtml?id="
                + database.number("select max(m.id) from meetings_meeting m join meetings_series s"
                        + " on s.id = m.series_id where s.short_name = '政策溝通平臺'"));
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("簽到表.txt", "text/plain", "簽到".getBytes(StandardCharsets.UTF_8)));
        page.locator("input[type=submit][value='上傳']").click();
        String address = page.locator("a[href*='/desk/file?id=']")
                .filter(new Locator.FilterOptions().setHasText("簽到表.txt"))
                .first()
                .getAttribute("href");
        page.context().close();
        return address;
    }

    /** Who signed in and was answered by every page. */
    private static Visitor shown(PortalServer portal) {
        Visitor visitor = new Visitor(portal.address());
        visitor.signIn("shejia.officer", Portal.PASSWORD);
        PAGES.forEach(page -> assertEquals(200, visitor.get(page).status(), page));
        return visitor;
    }

    private static String seriesOf(PortalServer portal) {
        Visitor visitor = new Visitor(portal.address());
        visitor.signIn("kaohsiung.officer", Portal.PASSWORD);
        return visitor.get("/meetings/seriesList.xhtml").body();
    }

    private static List<Long> counts(TestDatabase database) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (String table : TABLES) {
            counts.add(database.number("select count(*) from " + table));
        }
        return counts;
    }

    private static Path theBackup() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(work, "anwang-*")) {
            return found.iterator().next();
        }
    }

    /** The jars of a WAR, as docs/deploy.md has them unpacked. */
    private static String classes(String war) throws Exception {
        Path folder = Files.createTempDirectory(work, "classes");
        assertEquals(
                0,
                BackupScripts.run(new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jar")
                                        .toString(),
                                "xf",
                                Path.of(war).toAbsolutePath().toString(),
                                "WEB-INF/lib")
                        .directory(folder.toFile())));
        return folder.resolve("WEB-INF/lib") + "/*";
    }
}
