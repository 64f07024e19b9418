package tw.anwang.intake.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.ReportId;

/** The outside system as a server on this machine: how it is asked, and what becomes of what it says. */
class OutsideSourceTest {
    private static final List<AskedPerson> PEOPLE =
            List.of(new AskedPerson("王小明", LocalDate.of(2018, 3, 1), "A123456789", null));

    private final AtomicReference<String> asked = new AtomicReference<>();
    private final AtomicReference<String> key = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void a_server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void no_more() {
        over.countDown();
        server.stop(0);
    }

    private OutsideSource answering(int status, String body) {
        server.createContext("/ask", exchange -> {
            asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            key.set(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        return source();
    }

    private OutsideSource source() {
        OutsideSource source = new OutsideSource();
        source.address = "http://localhost:" + server.getAddress().getPort() + "/ask";
        source.key = "0123456789";
        return source;
    }

    private static CrossCheckAnswer ask(OutsideSource source) {
        return source.ask(new ReportId(7), PEOPLE);
    }

    @Test
    void it_is_told_who_is_asked_about_and_not_which_report_it_is() {
        CrossCheckAnswer answer = ask(answering(200, "{\"found\": 2, \"words\": \"社區精神追蹤中\", \"kept\": 1}"));
        assertEquals(new CrossCheckAnswer(CrossCheckAnswer.Outcome.FOUND, 2, "社區精神追蹤中", 1), answer);
        assertEquals("Bearer 0123456789", key.get());
        assertEquals(
                "{\"people\":[{\"name\":\"王小明\",\"bornOn\":\"2018-03-01\",\"idNumber\":\"A123456789\"}]}", asked.get());
    }

    @Test
    void nothing_found_is_an_answer() {
        assertEquals(
                CrossCheckAnswer.Outcome.NOTHING,
                ask(answering(200, "{\"found\": 0}")).outcome());
    }

    @Test
    void what_is_no_answer_is_none() {
        OutsideSource source = answering(200, "<html>maintenance</html>");
        assertThrows(IllegalStateException.class, () -> ask(source));
    }

    @Test
    void an_answer_without_a_number_is_none() {
        OutsideSource source = answering(200, "{\"words\": \"?\"}");
        assertThrows(IllegalStateException.class, () -> ask(source));
    }

    @Test
    void an_error_over_there_is_no_answer() {
        OutsideSource source = answering(503, "{\"found\": 2}");
        assertThrows(IllegalStateException.class, () -> ask(source));
    }

    @Test
    void without_an_address_there_is_no_such_system() {
        OutsideSource none = new OutsideSource();
        none.address = " ";
        assertFalse(none.isOn());
        assertTrue(source().isOn());
    }
}
