package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.anwang.testing.TestCertificate;
import tw.anwang.testing.TestDatabase;

/**
 * Another host's name in each place where a request can say one, through the proxy of config/proxy: no redirect, link or
 * cookie of the portal names it.
 */
@Tag("full")
@ExtendWith(NeedsHaProxy.class)
class SpoofedHeadersIT {
    private static final String ELSEWHERE = "elsewhere.example";

    private static final List<String> SPOOFED = List.of(
            "X-Forwarded-Host: " + ELSEWHERE,
            "X-Forwarded-Server: " + ELSEWHERE,
            "X-Forwarded-Prefix: //" + ELSEWHERE,
            "X-Forwarded-Proto: " + ELSEWHERE,
            "X-Forwarded-For: " + ELSEWHERE,
            "X-Host: " + ELSEWHERE,
            "X-Original-Host: " + ELSEWHERE,
            "Forwarded: for=1.1.1.1;host=" + ELSEWHERE + ";proto=http",
            "X-Original-URL: //" + ELSEWHERE + "/",
            "X-HTTP-Method-Override: DELETE",
            "Referer: https://" + ELSEWHERE + "/",
            "Origin: https://" + ELSEWHERE);

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/home.xhtml",
            "/nothing.xhtml",
            "/signIn.xhtml",
            "/signIn.xhtml?from=//" + ELSEWHERE + "/x.xhtml",
            "/signIn.xhtml?from=https://" + ELSEWHERE + "/x.xhtml",
            "/signIn.xhtml?from=/%5C" + ELSEWHERE + "/x.xhtml",
            "/signedOut.xhtml",
            "/language?to=en&from=//" + ELSEWHERE + "/x.xhtml",
            "/language?to=en&from=https://" + ELSEWHERE + "/x.xhtml",
            "//" + ELSEWHERE + "/home.xhtml",
            "/%2F" + ELSEWHERE + "/home.xhtml",
            "/..//" + ELSEWHERE + "/home.xhtml",
            "/;@" + ELSEWHERE + "/home.xhtml");

    private static PortalServer portal;
    private static ReverseProxy proxy;
    private static int port;

    @BeforeAll
    static void a_portal_behind_the_proxy() throws Exception {
        port = PortalServer.freePort();
        int node = PortalServer.freePort();
        Map<String, String> settings =
                new HashMap<>(TestDatabase.fresh("spoofed_headers").settings());
        settings.put("APP_PUBLIC_URL", "https://localhost:" + port);
        portal = PortalServer.start(node, settings, Path.of("target/spoofed-test"), List.of("--noHazelcast"));
        String place = "127.0.0.1:" + node;
        proxy = ReverseProxy.start(port, TestCertificate.of("localhost"), place, place);
        proxy.await("one", "UP");
    }

    @AfterAll
    static void all_end() {
        proxy.close();
        portal.close();
    }

    private static String answer(String address, List<String> lines) throws Exception {
        List<String> head = new ArrayList<>(
                List.of("GET " + address + " HTTP/1.1", "Host: localhost:" + port, "Connection: close"));
        head.addAll(lines);
        try (SpokenLine line = new SpokenLine(port)) {
            return line.say(SpokenLine.head(head.toArray(String[]::new))).heard();
        }
    }

    @Test
    void no_redirect_and_no_cookie_names_a_host_that_a_request_spoke_of() throws Exception {
        List<String> wrong = new ArrayList<>();
        int redirects = 0;
        for (String address : ADDRESSES) {
            String head = answer(address, SPOOFED).split("\r\n\r\n", 2)[0];
            assertFalse(head.startsWith("HTTP/1.1 5"), address + " " + head);
            for (String line : head.split("\r\n")) {
                String lower = line.toLowerCase();
                if (lower.startsWith("location:")) {
                    redirects++;
                    String to = line.substring("location:".length()).strip();
                    boolean own = to.startsWith("https://localhost:" + port + "/") || to.matches("/[^/\\\\].*");
                    if (!own) {
                        wrong.add(address + " leads to " + to);
                    }
                } else if (lower.startsWith("set-cookie:") && lower.contains("domain")) {
                    wrong.add(address + " " + line);
                } else if (lower.contains(ELSEWHERE)) {
                    wrong.add(address + " says " + line);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(redirects > 3, "redirects: " + redirects);
    }

    @Test
    void no_page_has_a_link_to_a_host_that_a_header_spoke_of() throws Exception {
        for (String address : List.of("/signIn.xhtml", "/apply.xhtml", "/newPassword.xhtml", "/error/404.xhtml")) {
            String page = answer(address, SPOOFED);
            assertTrue(page.startsWith("HTTP/1.1 "), address);
            assertFalse(page.contains(ELSEWHERE), address + " speaks of it");
        }
    }

    /** The key to a page that was made for everybody may not be what a stranger wrote into the request. */
    @Test
    void nothing_that_bears_a_session_may_be_kept_on_the_way() throws Exception {
        for (String address : List.of("/signIn.xhtml", "/home.xhtml", "/signIn.xhtml/x.css", "/home.xhtml;x.css")) {
            String head = answer(address, List.of()).split("\r\n\r\n", 2)[0];
            boolean cookie = head.toLowerCase().contains("set-cookie:");
            boolean kept = !head.toLowerCase().contains("no-store");
            assertFalse(cookie && kept, address + " " + head);
        }
    }
}
