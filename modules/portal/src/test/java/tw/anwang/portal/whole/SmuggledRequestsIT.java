package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.anwang.testing.TestCertificate;

/**
 * What two programs could read in two ways, sent to the proxy of config/proxy as it is, byte by byte: a node behind it gets
 * one plain request on a line, or nothing. What a request says of proxies before is not among it.
 */
@Tag("full")
@ExtendWith(NeedsHaProxy.class)
class SmuggledRequestsIT {
    /** What nobody asked for: it must never be a request of its own. */
    private static final String HIDDEN = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\nX: ";

    private static final Pattern REQUEST_LINE = Pattern.compile("(?m)^[A-Z]+ \\S+ HTTP/1\\.[01]\\r?$");
    private static final List<String> OF_PROXIES = List.of(
            "forwarded",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "proxy",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-server",
            "x-forwarded-prefix");

    private static RecordingNode node;
    private static ReverseProxy proxy;
    private static int port;

    @BeforeAll
    static void a_proxy_before_a_node_that_keeps_what_it_hears() throws Exception {
        node = new RecordingNode();
        port = PortalServer.freePort();
        proxy = ReverseProxy.start(port, TestCertificate.of("localhost"), node.place(), node.place());
        proxy.await("one", "UP");
        proxy.await("two", "UP");
    }

    @AfterAll
    static void all_end() throws Exception {
        proxy.close();
        node.close();
    }

    /** @return the first line of the answer; nothing where the line was closed without one */
    private static String say(String words) throws Exception {
        node.heard(); // what came late of the request before
        try (SpokenLine line = new SpokenLine(port)) {
            String answer = line.sayAsFarAsHeard(words).heardWithin(3_000);
            return answer.lines().findFirst().orElse("");
        } finally {
            Thread.sleep(700); // until the node has put down what it heard
        }
    }

    private static String head(String first, String... lines) {
        List<String> all = new ArrayList<>(List.of(first, "Host: localhost:" + port));
        all.addAll(List.of(lines));
        return String.join("\r\n", all) + "\r\n\r\n";
    }

    private static String post(String body, String... lines) {
        return head("POST /signIn.xhtml HTTP/1.1", lines) + body;
    }

    @Test
    void a_plain_request_arrives_and_the_node_hears_it() throws Exception {
        assertEquals("HTTP/1.1 200 OK", say(post("abc", "Content-Length: 3")));
        List<String> heard = node.heard();
        assertEquals(1, heard.size());
        assertTrue(heard.get(0).endsWith("\r\n\r\nabc"), heard.get(0));
        onePlainRequest(heard);
    }

    @Test
    void what_could_be_read_in_two_ways_reaches_no_node() throws Exception {
        String chunked = "0\r\n\r\n" + HIDDEN;
        Map<String, String> attacks = new LinkedHashMap<>();
        attacks.put("CL.TE", post(chunked, "Content-Length: " + chunked.length(), "Transfer-Encoding: chunked"));
        attacks.put(
                "TE.CL", post("1c\r\n" + HIDDEN + "\r\n0\r\n\r\n", "Transfer-Encoding: chunked", "Content-Length: 4"));
        attacks.put("TE alone", post(chunked, "Transfer-Encoding: chunked"));
        for (String odd : List.of(
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity, chunked",
                "Transfer-Encoding:\tchunked",
                "Transfer-Encoding:\u000bchunked",
                "Transfer-Encoding: \"chunked\"",
                "Transfer-Encoding: CHUNKED",
                "Transfer-Encoding:",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: cow",
                "Transfer-Encoding : chunked",
                " Transfer-Encoding: chunked",
                "X: a\r\n Transfer-Encoding: chunked",
                "X: a\rTransfer-Encoding: chunked",
                "X: a\nTransfer-Encoding: chunked",
                "Transfer-Encoding:\r\n chunked",
                "Transfer_Encoding: chunked",
                "Transfer\u0000Encoding: chunked")) {
            attacks.put("TE.TE " + odd, post(chunked, "Content-Length: " + chunked.length(), odd));
        }
        for (String odd : List.of(
                "Content-Length: 5\r\nContent-Length: 0",
                "Content-Length: 5, 0",
                "Content-Length: +5",
                "Content-Length: -5",
                "Content-Length: 0x5",
                "Content-Length: 5 0",
                "Content-Length: 99999999999999999999",
                "Content-Length : 5",
                "Content-Length:\r\n 5",
                "Content_Length: 5\r\nContent-Length: 0")) {
            attacks.put(odd, post("abcde" + HIDDEN, odd));
        }
        attacks.put("two hosts", head("GET / HTTP/1.1", "Host: elsewhere.example"));
        attacks.put("another host in the address", head("GET https://elsewhere.example/ HTTP/1.1"));
        attacks.put("another host", "GET / HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n");
        attacks.put("a host with a name before it", "GET / HTTP/1.1\r\nHost: a@localhost:" + port + "\r\n\r\n");
        attacks.put("no host", "GET / HTTP/1.1\r\n\r\n");
        attacks.put("HTTP/0.9", "GET /\r\n\r\n");
        attacks.put(
                "HTTP/1.0 in chunks",
                "POST / HTTP/1.0\r\nHost: localhost:" + port + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked);
        attacks.put("a blank in the address", head("GET /a b HTTP/1.1"));
        attacks.put("a byte that is none", head("GET /a\u0001 HTTP/1.1"));
        attacks.put("a head too long", head("GET / HTTP/1.1", "X: " + "a".repeat(64 * 1024)));
        attacks.put("too many lines", head("GET / HTTP/1.1", "X: a\r\n".repeat(2_000) + "Y: b"));
        attacks.put(
                "a tunnel", "CONNECT localhost:" + port + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n" + HIDDEN);
        attacks.put("trace", head("TRACE / HTTP/1.1"));
        List<String> through = new ArrayList<>();
        for (Map.Entry<String, String> attack : attacks.entrySet()) {
            String answer = say(attack.getValue());
            List<String> heard = node.heard();
            if (!(answer.isEmpty() || answer.startsWith("HTTP/1.1 4")) || !heard.isEmpty()) {
                through.add(attack.getKey());
                onePlainRequest(heard);
            }
        }
        // a line that goes on in the next is put together, and goes on as one: then nobody reads it in two ways
        assertEquals(List.of("TE.TE X: a\r\n Transfer-Encoding: chunked", "Content-Length:\r\n 5"), through);
    }

    /** Answered one after the other, as HTTP has it; each goes on a line of its own. */
    @Test
    void requests_one_after_the_other_share_no_line_to_a_node() throws Exception {
        String two = post("abc", "Content-Length: 3") + head("GET /second HTTP/1.1", "Connection: close");
        assertEquals("HTTP/1.1 200 OK", say(two));
        List<String> heard = node.heard();
        assertEquals(2, heard.size());
        onePlainRequest(heard);
    }

    @Test
    void what_a_stranger_says_of_proxies_is_taken_away_and_said_anew() throws Exception {
        say(head(
                "GET /home.xhtml HTTP/1.1",
                "X-Forwarded-For: 203.0.113.9",
                "X-Forwarded-For: 203.0.113.10",
                "X-Forwarded-Proto: http",
                "X-Forwarded-Host: elsewhere.example",
                "X-Forwarded-Port: 1",
                "X-Forwarded-Server: elsewhere.example",
                "X-Forwarded-Prefix: /elsewhere",
                "Forwarded: for=203.0.113.9;host=elsewhere.example;proto=http",
                "X-Real-IP: 203.0.113.9",
                "X-Original-URL: /metrics",
                "X-Rewrite-URL: /metrics",
                "Proxy: elsewhere.example",
                "Connection: close, X-Forwarded-For, X-Forwarded-Proto, Cookie"));
        List<String> heard = node.heard();
        assertEquals(1, heard.size());
        onePlainRequest(heard);
        String request = heard.get(0).toLowerCase(Locale.ROOT);
        assertFalse(request.contains("203.0.113") || request.contains("elsewhere"), heard.get(0));
        for (String name : OF_PROXIES) {
            assertFalse(request.contains("\r\n" + name + ":"), name + " in " + heard.get(0));
        }
        assertEquals(List.of("127.0.0.1"), values(heard.get(0), "x-forwarded-for"));
        assertEquals(List.of("https"), values(heard.get(0), "x-forwarded-proto"));
    }

    @Test
    void nobody_leaves_http_for_another_protocol() throws Exception {
        String settings = "AAMAAABkAARAAAAAAAIAAAAA";
        String answer = say(head(
                        "GET / HTTP/1.1",
                        "Connection: Upgrade, HTTP2-Settings",
                        "Upgrade: h2c",
                        "HTTP2-Settings: " + settings)
                + "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        assertFalse(answer.contains(" 101 "), answer);
        onePlainRequest(node.heard());
    }

    private static void onePlainRequest(List<String> heard) {
        for (String line : heard) {
            String head = line.substring(0, line.indexOf("\r\n\r\n"));
            assertEquals(1, REQUEST_LINE.matcher(head).results().count(), line);
            assertFalse(Pattern.compile("(?m)^[ \t]").matcher(head).find(), line);
            assertEquals(List.of("localhost:" + port), values(line, "host"), line);
            assertEquals(List.of(), values(line, "transfer-encoding"), line);
            List<String> lengths = values(line, "content-length");
            assertTrue(lengths.size() <= 1, line);
            int body = line.length() - line.indexOf("\r\n\r\n") - 4;
            assertEquals(lengths.isEmpty() ? 0 : Integer.parseInt(lengths.get(0)), body, line);
        }
    }

    private static List<String> values(String request, String name) {
        return request.substring(0, request.indexOf("\r\n\r\n"))
                .lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }
}
