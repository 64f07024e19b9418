package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.anwang.testing.TestDatabase;

/** Two nodes as docs/deploy.md starts them: what a person had on the one that died goes on at the other. */
@Tag("full")
class TwoNodesIT {
    private static final String FORM = "/meetings/seriesForm.xhtml";
    private static final String DRAFT = "/desk/draft?page=meetings.series&record=";

    private static PortalServer dying;
    private static PortalServer living;

    @BeforeAll
    static void start() throws IOException {
        TestDatabase database = TestDatabase.fresh("two_nodes");
        Path folder = Files.createDirectories(Path.of("target/two-nodes-test")).toAbsolutePath();
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("APP_FILES_DIR", folder.resolve("files").toString());
        int first = PortalServer.freePort();
        int second = PortalServer.freePort();
        String members = "tcpip:127.0.0.1:%d,127.0.0.1:%d".formatted(first, second);
        dying = PortalServer.start(settings, folder.resolve("one"), cluster(members, first));
        living = PortalServer.start(settings, folder.resolve("two"), cluster(members, second));
        DemoRows.load(database);
    }

    private static List<String> cluster(String members, int port) {
        return List.of(
                "--clusterName",
                "anwang-test",
                "--clustermode",
                members,
                "--interfaces",
                "127.0.0.1",
                "--startPort",
                String.valueOf(port));
    }

    @AfterAll
    static void stop() {
        for (PortalServer node : new PortalServer[] {dying, living}) {
            if (node != null) {
                node.close();
            }
        }
    }

    @Test
    void sign_in_draft_and_open_form_outlive_the_node_they_began_on() throws InterruptedException {
        Visitor there = new Visitor(dying.address());
        there.signIn("shejia.officer", Portal.PASSWORD);
        Visitor.Answer opened = there.get(FORM);
        assertEquals(200, there.draft(DRAFT, "{\"series.name\":\"兩節點會議\"}").status());
        dying.kill();

        Visitor here = there.at(living.address());
        Visitor.Answer home = here.get("/home.xhtml");
        assertEquals(200, home.status(), "still signed in: " + home.location());
        assertTrue(home.body().contains("社家署"), home.body());
        assertTrue(here.draft(DRAFT, null).body().contains("兩節點會議"), "what was typed is offered");
        Map<String, String> typed = opened.form();
        typed.put("form", "form");
        typed.put("form:name:input", "");
        typed.put("form:save", "form:save");
        Visitor.Answer saved = here.post(FORM, typed);
        assertEquals(200, saved.status(), "the form that was open is sent to the other node");
        assertTrue(saved.body().contains("form:name:input") && saved.body().contains("msgs bad"), saved.body());
    }
}
