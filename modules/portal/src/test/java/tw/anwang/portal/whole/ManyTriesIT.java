package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** One address tries and tries; everybody else signs in meanwhile. */
class ManyTriesIT {
    private static final String ATTACKER = "203.0.113.9";
    private static final int AT_ONCE = 6;
    private static final int TRIES = 36;

    @RegisterExtension
    static Portal portal = new Portal();

    /** Sends the form of one page again and again: opening the page anew each time is work for nothing. */
    private static void tryNames(int who) {
        Visitor visitor = portal.visitor().from(ATTACKER);
        Map<String, String> form = visitor.get("/signIn.xhtml").form();
        form.put("signIn", "signIn");
        form.put("password:input", "Falsch-" + who);
        form.put("go", "go");
        for (int i = 0; i < TRIES; i++) {
            form.put("name:input", "guess." + who + "." + i);
            assertEquals(200, visitor.post("/signIn.xhtml", form).status());
        }
    }

    @Test
    void who_tries_from_one_address_has_to_wait_and_others_get_in_meanwhile() throws Exception {
        ExecutorService attackers = Executors.newFixedThreadPool(AT_ONCE);
        List<CompletableFuture<Void>> running = IntStream.range(0, AT_ONCE)
                .mapToObj(who -> CompletableFuture.runAsync(() -> tryNames(who), attackers))
                .toList();
        for (int i = 0; i < 3; i++) {
            Visitor other = portal.visitor().from("203.0.113." + (20 + i));
            Answer in = CompletableFuture.supplyAsync(() -> other.trySigningIn("reader", Portal.PASSWORD, null))
                    .get(30, TimeUnit.SECONDS);
            assertEquals(302, in.status(), "gets in while " + AT_ONCE + " guess");
        }
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).get(10, TimeUnit.MINUTES);
        attackers.shutdown();
        Answer refused = portal.visitor().from(ATTACKER).trySigningIn("reader", Portal.PASSWORD, null);
        assertEquals(200, refused.status());
        assertTrue(refused.body().contains("從這個位址登入失敗的次數太多"), refused.body());
        String traced = portal.value("select count(*) from " + portal.database().trailSchema()
                        + ".trail_act where verb = 'signInFailed' and address = '" + ATTACKER + "'")
                .orElseThrow();
        assertEquals(AT_ONCE * TRIES + 1, Integer.parseInt(traced), "each is in the trail");
        String tooMany = "where verb = 'signInFailed' and address = '" + ATTACKER + "' and detail like '%[too many]'";
        int uncompared = Integer.parseInt(
                portal.value("select count(*) from " + portal.database().trailSchema() + ".trail_act " + tooMany)
                        .orElseThrow());
        assertTrue(uncompared >= AT_ONCE * TRIES - 200 - AT_ONCE, "compared no more than allowed: " + uncompared);
    }
}
