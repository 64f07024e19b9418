package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.Visitor;

/** Two nodes as docs/deploy.md starts them: what a person had on the one that died goes on at the other. */
@Tag("full")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
    private static final String FORM = "/meetings/seriesForm.xhtml";
    private static final String DRAFT = "/desk/draft?page=meetings.series&record=";

    private static TwoNodes nodes;
    private static PortalServer dying;
    private static PortalServer living;

    @BeforeAll
    static void start() throws IOException {
        TestDatabase database = TestDatabase.fresh("two_nodes");
        nodes = new TwoNodes(database, Path.of("target/two-nodes-test"), Map.of());
        nodes.start();
        dying = nodes.one();
        living = nodes.two();
        DemoRows.load(database);
    }

    @AfterAll
    static void stop() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    @Order(1)
    void what_is_saved_on_one_node_is_found_and_forgotten_by_the_search_of_the_other_at_once() {
        Visitor there = new Visitor(dying.address());
        Visitor here = new Visitor(living.address());
        there.signIn("kaohsiung.officer", Portal.PASSWORD);
        here.signIn("kaohsiung.officer", Portal.PASSWORD);
        assertFalse(found(here, "兩節點共讀"), "the other node has its index already");

        Visitor.Answer saved = Ledger.save(there, Ledger.FORM, "兩節點共讀要點草案");
        assertEquals(302, saved.status(), saved.body());
        assertTrue(found(here, "兩節點共讀"));

        String form = Ledger.FORM + "?id=" + saved.location().replaceAll(".*[?&]id=(\\d+).*", "$1");
        assertEquals(302, Ledger.save(there, form, "雙機同查要點草案").status());
        assertTrue(found(here, "雙機同查"));
        assertFalse(found(here, "兩節點共讀"), "the words that stood there before");
    }

    private static boolean found(Visitor reader, String words) {
        Visitor.Answer hits = reader.get("/desk/search.xhtml?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertEquals(200, hits.status(), hits.body());
        return hits.body().contains("<ol class=\"hits\"");
    }

    @Test
    @Order(2)
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
