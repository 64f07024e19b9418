package tw.anwang.benchmark;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.ByteArrayBodyPart;
import static io.gatling.javaapi.http.HttpDsl.currentLocation;
import static io.gatling.javaapi.http.HttpDsl.currentLocationRegex;
import static io.gatling.javaapi.http.HttpDsl.headerRegex;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.CoreDsl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What offices that answer and staff units of meetings do. An officer has an answer to write, its item and its round; a
 * staff unit a series, its newest meeting and an item: {@link Crowd}.
 */
final class MeetingActs {
    private static final List<String> STATES = List.of("UNDER", "RELEASED", "");

    private static final String MINUTES = minutes();

    private final Clicks clicks;

    MeetingActs(Clicks clicks) {
        this.clicks = clicks;
    }

    ChainBuilder items() {
        return clicks.page(Kind.ITEMS, "/meetings/trackedItemList.xhtml");
    }

    /** By state, with a word, or what is overdue. */
    ChainBuilder filteredItems() {
        return exec(Chance.oneOf("state", STATES))
                .exec(Chance.oneOf("words", List.of("", "辦理", "")))
                .exec(clicks.filter(
                        Kind.ITEMS_FILTERED,
                        http("send")
                                .post("/meetings/trackedItemList.xhtml?asks")
                                .formParam("q", "#{words}")
                                .formParam("tracking", "#{state}")
                                .formParam("office", "")
                                .formParam("from", "")
                                .formParam("to", "")));
    }

    /** Of an officer. */
    ChainBuilder item() {
        return clicks.page(Kind.ITEM, "/meetings/trackedItem.xhtml?id=#{two}");
    }

    /** Of a staff unit. */
    ChainBuilder itemOfSeries() {
        return clicks.page(Kind.ITEM, "/meetings/trackedItem.xhtml?id=#{three}");
    }

    ChainBuilder writeAnswer() {
        String address = "/meetings/answer.xhtml?id=#{one}";
        return exec(Chance.number("number"))
                .exec(clicks.form(Kind.ANSWER_FORM, address, "form"))
                .exec(clicks.save(
                        Kind.ANSWER_SAVED,
                        Clicks.faces(
                                        address,
                                        "form:save",
                                        session -> Map.of(
                                                "form:text:input",
                                                "已邀集相關單位研商，並於會後函請各單位配合辦理，第" + session.getString("number") + "次修正。"))
                                .asMultipartForm()));
    }

    ChainBuilder export() {
        return clicks.file(Kind.EXPORT, "/meetings/trackedItems.ods?tracking=UNDER", "opendocument");
    }

    ChainBuilder meeting() {
        return clicks.page(Kind.MEETING, "/meetings/meeting.xhtml?id=#{two}");
    }

    /** Begun once by its staff unit, then read, then taken away. */
    ChainBuilder followUpReport() {
        String address = "/meetings/report.xhtml?meeting=#{two}";
        return exec(clicks.page(
                        Kind.FOLLOW_UP,
                        address,
                        css("form#begin", "id").optional().saveAs("begin"),
                        CoreDsl.form("form#begin").optional().saveAs("form"),
                        headerRegex("Content-Security-Policy", "'nonce-([^']+)'")
                                .saveAs("nonce")))
                .exec(doIf(session -> session.contains("begin"))
                        .then(clicks.send(
                                        Kind.FOLLOW_UP,
                                        Clicks.faces(address, "begin:go"),
                                        substring("class=\"grid report\""))
                                .exec(session -> session.remove("begin"))))
                .exec(clicks.file(
                        Kind.FOLLOW_UP_DOCUMENT, "/meetings/reportDocument?meeting=#{two}&format=odt", "opendocument"));
    }

    /** Minutes of a meeting nobody knows yet: uploaded, what was read of its head accepted, the review seen. */
    ChainBuilder importMinutes() {
        String address = "/meetings/minutesUpload.xhtml?series=#{one}";
        return exec(Chance.number("number"))
                .exec(clicks.form(Kind.UPLOAD_FORM, address, "form"))
                .exec(clicks.send(
                        Kind.UPLOADED,
                        Clicks.faces(
                                        address,
                                        "form:go",
                                        session -> Map.of("form:series:input", session.getString("one")))
                                .asMultipartForm()
                                .bodyPart(ByteArrayBodyPart(
                                                "form:file:input", session -> unheardOf(session.getString("number")))
                                        .fileName("會議紀錄.txt")
                                        .contentType("text/plain")),
                        kept(currentLocation().saveAs("import"))))
                .exec(clicks.send(
                        Kind.IMPORTED,
                        Clicks.faces(
                                "#{import}",
                                "form:accept",
                                session -> Map.of("form:jump", "on", "form:reason:input", "補正出席名單")),
                        currentLocationRegex("minutesReview")));
    }

    /** The form of the page that an upload leads to, and its address. */
    private static CheckBuilder[] kept(CheckBuilder address) {
        CheckBuilder[] fields = Clicks.fields("form");
        return new CheckBuilder[] {substring("form:accept"), fields[0], fields[1], address};
    }

    /** The sample, unlike every file before, of a meeting far ahead; one that was imported before gets another version. */
    private static byte[] unheardOf(String number) {
        String ordinal = "第" + (100 + Long.parseLong(number) % 900) + "次";
        return (MINUTES.replace("第14次", ordinal) + "\n（第" + number + "份）\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String minutes() {
        try (InputStream in = MeetingActs.class.getResourceAsStream("/minutes-14.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
