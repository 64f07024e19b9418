package tw.anwang.benchmark;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import java.util.List;
import java.util.Map;

/** What everybody does, whatever the job. */
final class EverydayActs {
    /** Words that many records have, that few have, that stand together in some. */
    private static final List<String> WORDS =
            List.of("辦理情形", "社會安全網", "第777項", "會議 辦理", "訪視", "照顧者", "夜間關懷", "轉銜", "決議事項", "獨居長者");

    private final Clicks clicks;

    EverydayActs(Clicks clicks) {
        this.clicks = clicks;
    }

    /** The form, and the name and password sent: the first page follows. Not paced: people arrive one by one. */
    static ChainBuilder signIn() {
        return exec(http("sign-in page")
                        .get("/signIn.xhtml")
                        .check(status().is(200))
                        .check(Clicks.fields("signIn")))
                .exec(group(Kind.SIGN_IN.label())
                        .on(exec(Clicks.faces(
                                        "/signIn.xhtml",
                                        "go",
                                        session -> Map.of(
                                                "name:input",
                                                session.getString("name"),
                                                "password:input",
                                                Crowd.PASSWORD))
                                .check(status().is(200), substring(Clicks.SIGNED_IN)))))
                .exitHereIfFailed();
    }

    ChainBuilder home() {
        return clicks.page(Kind.HOME, "/home.xhtml");
    }

    ChainBuilder tasks() {
        return clicks.page(Kind.TASKS, "/desk/taskList.xhtml");
    }

    /** From the box at the top of every page. */
    ChainBuilder search() {
        return exec(Chance.oneOf("words", WORDS))
                .exec(clicks.send(
                        Kind.SEARCH,
                        http("send").post("/desk/search.xhtml?asks").formParam("q", "#{words}"),
                        substring("id=\"hits\"")));
    }
}
