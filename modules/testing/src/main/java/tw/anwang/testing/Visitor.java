package tw.anwang.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program with cookies that asks for pages and sends forms, and follows no redirect by itself. */
public final class Visitor {
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final String base;
    private final CookieManager cookies;
    private final HttpClient client;
    private final Map<String, String> proxy = new LinkedHashMap<>();

    /** @param base address of the portal, without a slash at the end */
    public Visitor(String base) {
        this(base, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
    }

    private Visitor(String base, CookieManager cookies) {
        this.base = base;
        this.cookies = cookies;
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                // as browsers and proxies speak to a server without TLS
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** As if the visitor came from that address, through the proxy in front. */
    public Visitor from(String address) {
        proxy.put("X-Forwarded-For", address);
        return this;
    }

    /** As if the proxy in front had ended the encryption. */
    public Visitor overHttps() {
        proxy.put("X-Forwarded-Proto", "https");
        return this;
    }

    /** As a browser tells with what a page of this portal sends. */
    public Visitor asAPageOfThePortal() {
        proxy.put("Origin", base);
        return this;
    }

    /** A program that shows this token instead of signing in. */
    public Visitor showing(String token) {
        proxy.put("Authorization", "Bearer " + token);
        return this;
    }

    /** The same person, led to another node: the cookies go along. */
    public Visitor at(String node) {
        return new Visitor(node, cookies);
    }

    /** @param location where the answer leads, without the portal's own address; empty where it leads nowhere */
    public record Answer(
            int status, String body, String location, List<String> setCookies, String nonce, HttpHeaders headers) {
        /** A header of the answer; empty where it has none. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public boolean leadsToSignIn() {
            return status == 302 && location.startsWith("/signIn.xhtml");
        }

        /** What every form of this page has to send back: its state, and the nonce that PrimeFaces compares. */
        public Map<String, String> form() {
            Matcher state = VIEW_STATE.matcher(body);
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("jakarta.faces.ViewState", state.find() ? state.group(1) : "");
            fields.put("primefaces.nonce", nonce);
            return fields;
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** As a page's script asks while nobody does anything. */
    public Answer getByItself(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("X-Anwang-By-Itself", "1")
                .GET());
    }

    /** A file as it comes. */
    public byte[] download(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(base + path))
                                    .timeout(Duration.ofSeconds(60))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public Answer post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Saves what a page's script saves while somebody types, or with null asks for it. */
    public Answer draft(String path, String fields) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("X-Anwang-Draft", "1");
        return send(fields == null ? request.GET() : request.POST(BodyPublishers.ofString(fields)));
    }

    /** For a form that can carry a file. */
    public Answer postParts(String path, Map<String, String> fields) {
        String mark = "part-of-anwang";
        String parts = fields.entrySet().stream()
                .map(field -> "--" + mark + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining());
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(BodyPublishers.ofString(parts + "--" + mark + "--\r\n")));
    }

    /** For a form that can carry a file, with one. The name goes as it is: a program may send any. */
    public Answer postFile(String path, Map<String, String> fields, String field, String name, byte[] content) {
        String mark = "part-of-anwang";
        String parts = fields.entrySet().stream()
                .map(one -> "--" + mark + "\r\nContent-Disposition: form-data; name=\"" + one.getKey() + "\"\r\n\r\n"
                        + one.getValue() + "\r\n")
                .collect(Collectors.joining());
        String head = parts + "--" + mark + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + name + "\"\r\nContent-Type: text/html\r\n\r\n";
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + mark + "--\r\n").getBytes(StandardCharsets.US_ASCII)))));
    }

    /** Fills in the sign-in form and sends it. */
    public Answer trySigningIn(String name, String password, String from) {
        Answer form = get("/signIn.xhtml" + (from == null ? "" : "?from=" + encoded(from)));
        Map<String, String> fields = form.form();
        fields.put("signIn", "signIn");
        fields.put("from", from == null ? "" : from);
        fields.put("name:input", name);
        fields.put("password:input", password);
        fields.put("go", "go");
        return post("/signIn.xhtml", fields);
    }

    public void signIn(String name, String password) {
        Answer answer = trySigningIn(name, password, null);
        if (answer.status() != 302) {
            throw new IllegalStateException(name + " could not sign in: " + answer.status() + "\n" + answer.body());
        }
    }

    public Visitor inEnglish() {
        cookie("lang", "en");
        return this;
    }

    /** As if the portal had given it: another answer may take it away again. */
    public void cookie(String name, String value) {
        try {
            cookies.put(URI.create(base), Map.of("Set-Cookie", List.of(name + "=" + value + "; Path=/")));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Optional<String> session() {
        return value("anwang");
    }

    /** What the cookie of that name says. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(cookies().get(name));
    }

    /** All of them, for another program that goes on as this one. */
    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (first, second) -> first));
    }

    private Answer send(HttpRequest.Builder request) {
        proxy.forEach(request::setHeader);
        try {
            HttpResponse<String> answer = client.send(
                    request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            String location = answer.headers().firstValue("Location").orElse("").replaceFirst("^" + base, "");
            return new Answer(
                    answer.statusCode(),
                    answer.body(),
                    location,
                    answer.headers().allValues("Set-Cookie"),
                    nonce(answer),
                    answer.headers());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String nonce(HttpResponse<?> answer) {
        Matcher found = NONCE.matcher(
                answer.headers().firstValue("Content-Security-Policy").orElse(""));
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
