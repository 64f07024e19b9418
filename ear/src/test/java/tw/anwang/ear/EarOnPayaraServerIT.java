package tw.anwang.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tw.anwang.testing.TestDatabase;

/** The EAR that an administrator deploys, on the server that an administrator has. */
class EarOnPayaraServerIT {
    private static final int PORT_BASE = 28000;
    private static final HttpClient BROWSER =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    private static PayaraServer server;

    @BeforeAll
    static void deploy() throws Exception {
        TestDatabase database = TestDatabase.fresh("ear");
        Map<String, String> environment = new HashMap<>(database.settings());
        environment.put("APP_DATA_DIR", Path.of("target/data").toAbsolutePath().toString());
        server = PayaraServer.start(Path.of(System.getProperty("server.folder")), PORT_BASE, environment);
        server.deploy(Path.of(System.getProperty("ear.file")));
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void serves_the_sign_in_page_with_the_styles_of_the_portal() throws Exception {
        HttpResponse<String> page = get("/signIn.xhtml");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("安網") && page.body().trim().endsWith("</html>"), page.body());
        StringBuilder styles = new StringBuilder();
        Matcher links = Pattern.compile("href=\"(/[^\"]+\\.css[^\"]*)\"").matcher(page.body());
        while (links.find()) {
            styles.append(get(links.group(1).replace("&amp;", "&")).body());
        }
        assertTrue(styles.indexOf("--accent") >= 0, "the portal's own style sheet arrives");
    }

    @Test
    void a_page_inside_a_module_jar_asks_to_sign_in_first() throws Exception {
        HttpResponse<String> page = get("/meetings/trackedItemList.xhtml");
        assertEquals(302, page.statusCode());
        assertTrue(page.headers().firstValue("Location").orElse("").contains("/signIn.xhtml"));
    }

    @Test
    void can_be_deployed_again_over_itself() throws Exception {
        server.deploy(Path.of(System.getProperty("ear.file")));
        assertEquals(200, get("/signIn.xhtml").statusCode());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return BROWSER.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
    }
}
