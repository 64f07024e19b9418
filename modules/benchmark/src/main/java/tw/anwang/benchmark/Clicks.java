package tw.anwang.benchmark;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.pace;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.headerRegex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * How a person's browser asks for pages and sends forms. Every page must be a page of somebody who is signed in, with a
 * heading: an answer of 200 alone may be the page for signing in. Files that a browser has in its cache after the first
 * visit, such as styles and scripts, are not asked for.
 */
final class Clicks {
    /** Only on pages of who is signed in. */
    static final String SIGNED_IN = "<form id=\"signOut\"";

    private static final String SAVED = "class=\"msgs good\"";

    private final Duration think;
    private final AtomicLong answers;

    /** @param answers counts what came back, what a form leads to as one more */
    Clicks(Duration think, AtomicLong answers) {
        this.think = think;
        this.answers = answers;
    }

    /** A page to read. */
    ChainBuilder page(Kind kind, String path) {
        return page(kind, path, substring("<h1"));
    }

    ChainBuilder page(Kind kind, String path, CheckBuilder... holds) {
        return thinking()
                .exec(http(kind.label())
                        .get(path)
                        .disableFollowRedirect() // it would end at the page for signing in
                        .check(status().is(200), substring(SIGNED_IN))
                        .check(holds))
                .exec(answered(1));
    }

    /** A page with a form: everything in the form of that id is kept, for {@link #faces} to send as a browser does. */
    ChainBuilder form(Kind kind, String path, String id, CheckBuilder... holds) {
        return thinking()
                .exec(http(kind.label())
                        .get(path)
                        .disableFollowRedirect() // it would end at the page for signing in
                        .check(status().is(200), substring(SIGNED_IN))
                        .check(fields(id))
                        .check(holds))
                .exec(answered(1));
    }

    /** What {@link #faces} needs of a page. */
    static CheckBuilder[] fields(String id) {
        return new CheckBuilder[] {
            CoreDsl.form("form[id='" + id + "']").saveAs("form"),
            headerRegex("Content-Security-Policy", "'nonce-([^']+)'").saveAs("nonce")
        };
    }

    /** The form of the page before, sent; the page it leads to has to say that it was saved. */
    ChainBuilder save(Kind kind, HttpRequestActionBuilder fields) {
        return send(kind, fields, substring(SAVED));
    }

    /** The form of the page before, sent; the person waits for the page it leads to. */
    ChainBuilder send(Kind kind, HttpRequestActionBuilder fields, CheckBuilder... holds) {
        return thinking()
                .exec(group(kind.label())
                        .on(exec(fields.check(status().is(200), substring(SIGNED_IN))
                                .check(holds))))
                .exec(answered(2));
    }

    /** The form kept, with the button pressed and nothing typed. */
    static HttpRequestActionBuilder faces(String path, String button) {
        return faces(path, button, session -> Map.of());
    }

    /** The form kept, as its fields stand, with what is typed into them and the button pressed. */
    static HttpRequestActionBuilder faces(String path, String button, Function<Session, Map<String, String>> typed) {
        return http("send").post(path).formParamMap(session -> {
            Map<String, Object> fields = new LinkedHashMap<>(session.getMap("form"));
            fields.put("primefaces.nonce", session.getString("nonce")); // a script of every page adds it
            fields.putAll(typed.apply(session));
            fields.put(button, button);
            return fields;
        });
    }

    /** The filters of a list, kept by the portal under a number that the address then carries. */
    ChainBuilder filter(Kind kind, HttpRequestActionBuilder filters) {
        return send(kind, filters, substring("<table"));
    }

    /** A file to take away. */
    ChainBuilder file(Kind kind, String path, String type) {
        return thinking()
                .exec(http(kind.label()).get(path).check(status().is(200), headerRegex("Content-Type", type)))
                .exec(answered(1));
    }

    /** Everybody clicks every so many seconds, however long an answer takes. */
    private ChainBuilder thinking() {
        return think.isZero() ? exec(session -> session) : pace(think, "clicks");
    }

    private ChainBuilder answered(int number) {
        return exec(session -> {
            answers.addAndGet(number);
            return session;
        });
    }
}
