package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.anwang.testing.TestDatabase;

/** As in production: people come by https to a proxy that ends it, and APP_PUBLIC_URL says so. */
@Tag("full")
class BehindAProxyIT {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final String SESSION = "__Host-anwang";
    private static final String KEY = "__Host-anwang-key";
    private static final String NOT_IN = "/signIn.xhtml?from=%2Fhome.xhtml";

    private static PortalServer portal;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private boolean proxySaysHttps;

    @BeforeAll
    static void a_portal_with_a_public_address() throws Exception {
        TestDatabase database = TestDatabase.fresh("behind_a_proxy");
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("APP_PUBLIC_URL", "https://anwang.example.gov.tw");
        portal = PortalServer.start(settings, Path.of("target/proxy-test"), List.of("--noHazelcast"));
        DemoRows.load(database);
    }

    @AfterAll
    static void it_ends() {
        portal.close();
    }

    @BeforeEach
    void the_proxy_tells() {
        proxySaysHttps = true;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.address() + path));
        request.header("X-Forwarded-For", "198.51.100.7");
        if (proxySaysHttps) {
            request.header("X-Forwarded-Proto", "https");
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    /** Keeps cookies as a browser does that came by https. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private HttpResponse<String> signIn() throws Exception {
        var state = STATE.matcher(get("/signIn.xhtml").body());
        assertTrue(state.find());
        Map<String, String> fields = Map.of(
                "signIn", "signIn",
                "name:input", "reader",
                "password:input", Portal.PASSWORD,
                "go", "go",
                "jakarta.faces.ViewState", state.group(1));
        String form = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request("/signIn.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static void belongsToThisHostAlone(HttpResponse<String> answer, String name) {
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        name + " is not set: " + answer.headers().map()));
        assertTrue(Pattern.compile("(?i); path=/(;|$)").matcher(cookie).find(), cookie);
        assertTrue(cookie.contains("Secure") && cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase().contains("samesite=lax"), cookie);
        assertFalse(cookie.toLowerCase().contains("domain="), cookie);
    }

    private static String leadsTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]*", "");
    }

    private static void isStrict(HttpResponse<String> answer) {
        assertEquals(
                "max-age=31536000",
                answer.headers().firstValue("Strict-Transport-Security").orElse("none"));
    }

    @Test
    void cookies_belong_to_this_host_and_travel_by_https_alone_whatever_the_proxy_says() throws Exception {
        for (boolean told : List.of(true, false)) {
            proxySaysHttps = told;
            cookies.clear();
            belongsToThisHostAlone(get("/signIn.xhtml"), SESSION);
            HttpResponse<String> in = signIn();
            assertEquals(302, in.statusCode());
            belongsToThisHostAlone(in, KEY);
            assertEquals(200, get("/home.xhtml").statusCode());
            assertTrue(get("/language?to=zh&from=/home.xhtml")
                    .headers()
                    .allValues("Set-Cookie")
                    .get(0)
                    .contains("Secure"));
        }
    }

    @Test
    void every_answer_tells_browsers_to_come_by_https_the_ones_that_lead_away_too() throws Exception {
        for (boolean told : List.of(true, false)) {
            proxySaysHttps = told;
            cookies.clear();
            HttpResponse<String> away = get("/home.xhtml");
            assertEquals(302, away.statusCode());
            isStrict(away);
            isStrict(get("/signIn.xhtml"));
            isStrict(signIn());
            isStrict(get("/home.xhtml"));
            isStrict(get("/nothing.xhtml"));
        }
    }

    @Test
    void a_session_without_its_key_or_under_the_names_of_plain_http_is_nobodys() throws Exception {
        HttpResponse<String> in = signIn();
        assertEquals(
                "/home.xhtml",
                URI.create(in.headers().firstValue("Location").orElse("")).getPath());
        String session = cookies.get(SESSION);
        String key = cookies.remove(KEY);
        HttpResponse<String> alone = get("/home.xhtml");
        assertEquals(NOT_IN, leadsTo(alone), "the number alone");
        belongsToThisHostAlone(alone, SESSION); // a browser takes it away under its full name alone
        assertFalse(cookies.containsKey(SESSION));
        cookies.clear();
        cookies.putAll(Map.of("anwang", session, "anwang-key", key));
        assertEquals(NOT_IN, leadsTo(get("/home.xhtml")), "another host of the domain can plant such names");
        cookies.clear();
        cookies.putAll(Map.of(SESSION, session, KEY, key));
        HttpResponse<String> own = get("/home.xhtml");
        assertEquals(200, own.statusCode(), () -> "led to " + leadsTo(own));
    }
}
