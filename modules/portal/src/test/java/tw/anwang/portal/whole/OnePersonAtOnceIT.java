package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/**
 * Somebody has statistics made again and again, each of which takes long (here: until a lock is gone, which a test can
 * hold as long as it likes). Everybody else goes on working.
 */
class OnePersonAtOnceIT {
    /** As many as the server has connections to its database, and more. */
    private static final int ASKED = 30;

    private static final int AT_MOST = 8;

    @RegisterExtension
    static Portal portal = new Portal();

    @Test
    void takes_no_connection_from_anybody_else_however_much_is_asked() throws Exception {
        Visitor other = portal.signedIn("kaohsiung.officer");
        Visitor greedy = portal.signedIn("shejia.officer");
        List<CompletableFuture<Answer>> asked = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(ASKED + 1);
        try (Connection lock = portal.database().connect();
                Statement sql = lock.createStatement()) {
            sql.execute("lock tables meetings_series write");
            for (int i = 0; i < ASKED; i++) {
                asked.add(CompletableFuture.supplyAsync(() -> greedy.get("/meetings/seriesList.xhtml"), people));
            }
            await(asked, ASKED - AT_MOST);
            assertEquals(
                    200,
                    CompletableFuture.supplyAsync(() -> other.get("/identity/myAccount.xhtml"), people)
                            .get(20, TimeUnit.SECONDS)
                            .status());
            sql.execute("unlock tables");
        } finally {
            people.shutdown();
        }
        int done = 0;
        for (CompletableFuture<Answer> one : asked) {
            Answer answer = one.get(60, TimeUnit.SECONDS);
            done += answer.status() == 200 ? 1 : 0;
            if (answer.status() != 200) {
                assertEquals(429, answer.status());
                assertEquals("5", answer.header("Retry-After"));
                assertTrue(answer.body().contains("您同時有許多要求在處理中"), answer.body());
            }
        }
        assertEquals(AT_MOST, done);
        assertEquals(200, greedy.get("/meetings/seriesList.xhtml").status());
    }

    /** Until that many have their answer, which those that wait for the lock have not. */
    private static void await(List<CompletableFuture<Answer>> asked, int many) throws InterruptedException {
        for (int i = 0;
                i < 200 && asked.stream().filter(CompletableFuture::isDone).count() < many;
                i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void styles_and_scripts_are_not_counted_and_eight_pages_at_once_are_no_offence() throws SQLException {
        Visitor visitor = portal.signedIn("yimin.officer");
        ExecutorService people = Executors.newFixedThreadPool(AT_MOST);
        List<CompletableFuture<Answer>> asked = new ArrayList<>();
        for (int i = 0; i < AT_MOST; i++) {
            asked.add(CompletableFuture.supplyAsync(() -> visitor.get("/home.xhtml"), people));
        }
        asked.forEach(one -> assertEquals(200, one.join().status()));
        people.shutdown();
    }
}
