package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.identity.TrailKeeper;
import tw.anwang.testing.ModuleContainer;

/** Acts leave by TLS, in order and each at least once; where they cannot, they wait and the auditors hear of it. */
class CopyingIT {
    private static final String KIND = "sample.copied";
    private static final List<TrailAlarm> RAISED = new ArrayList<>();

    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    NewActs acts;

    @Inject
    TrailKeeper keeper;

    @Inject
    Copying copying;

    @Inject
    TrailAlarms alarms;

    @Inject
    CopyRows rows;

    @Inject
    PoolAsking pool;

    @Inject
    TrailTables tables;

    @Inject
    NodeName node;

    @Inject
    ThisWriter present;

    @Inject
    Chain chain;

    private LogServer log;
    private long first;

    /** What the desk does with it, this test does not. */
    @ApplicationScoped
    static class Told {
        void raised(@Observes TrailAlarm alarm) {
            RAISED.add(alarm);
        }
    }

    @BeforeEach
    void what_other_tests_wrote_has_left_already() throws Exception {
        log = new LogServer("localhost");
        does("list", "before");
        keeper.keep();
        to(log).send();
        first = log.messages().size();
        RAISED.clear();
        alarms.over(TrailAlarm.Kind.NOT_COPIED);
    }

    @AfterEach
    void the_server_goes() throws Exception {
        log.close();
    }

    @Test
    void sealed_acts_leave_once_and_in_order_with_number_and_code() throws Exception {
        does("read", "王小明的\"訪視\"\n第二行");
        does("list", "{text=訪視}");
        Copying copying = to(log);
        copying.send();
        assertEquals(List.of(), here(), "what is not sealed yet waits");
        keeper.keep();
        copying.send();
        copying.send();
        List<JsonObject> left = here();
        assertEquals(
                List.of("read", "list"),
                left.stream().map(one -> one.getString("verb")).toList());
        assertEquals("王小明的\"訪視\"\n第二行", left.get(0).getString("detail"));
        assertEquals(1, left.get(1).getInt("number") - left.get(0).getInt("number"));
        assertEquals(code(left.get(0)), left.get(0).getString("code"));
        assertTrue(log.messages().get(log.messages().size() - 1).startsWith("<110>1 20"), log.messages()::toString);
        JsonObject seal = json(log.messages().get(log.messages().size() - 1));
        assertEquals("seal", seal.getString("verb"));
        assertEquals(left.get(1).getInt("number"), seal.getInt("number"));
        assertEquals(2, seal.getInt("acts"));
    }

    @Test
    void what_an_administrators_command_did_leaves_too_and_by_whichever_node_is_there() throws Exception {
        LocalDateTime now = LocalDateTime.ofInstant(container.clock().instant(), ZoneOffset.UTC);
        try (var connection = container.database().connect()) {
            CommandRun run = new CommandRun(connection, ConnectionAsking.schema(connection), chain);
            run.write("remove", "a command's act " + first, now);
            run.close(now);
        }
        Copying copying = to(log);
        copying.send();
        copying.send();
        assertEquals(
                List.of("a command's act " + first),
                log.messages().stream()
                        .skip(first)
                        .map(CopyingIT::json)
                        .filter(one -> "remove".equals(one.getString("verb")))
                        .map(one -> one.getString("detail"))
                        .toList());
    }

    @Test
    void many_acts_leave_in_portions_and_none_is_lost() throws Exception {
        container.inTransaction(() -> LongStream.range(0, 1234).forEach(i -> acts.add(act("read", "many " + i))));
        keeper.keep();
        to(log).send();
        assertEquals(
                LongStream.range(0, 1234).mapToObj(i -> "many " + i).toList(),
                here().stream().map(one -> one.getString("detail")).toList());
    }

    @Test
    void while_the_server_is_away_acts_wait_and_leave_when_it_is_back() throws Exception {
        does("read", "waits");
        keeper.keep();
        to("localhost:1", log.certificate()).send();
        assertEquals(List.of(), here());
        to(log).send();
        assertEquals(1, here().size());
    }

    @Test
    void nothing_is_told_to_a_server_that_is_not_the_one_it_says() throws Exception {
        does("read", "secret");
        keeper.keep();
        try (LogServer other = new LogServer("elsewhere.example")) {
            to("localhost:" + other.port(), other.certificate()).send();
            to("localhost:" + other.port(), log.certificate()).send();
            assertEquals(List.of(), other.messages());
        }
        to(log).send();
        assertEquals(1, here().size());
    }

    @Test
    void acts_that_wait_too_long_are_told_to_the_auditors_once() throws Exception {
        does("read", "late");
        keeper.keep();
        Copying away = to("localhost:1", log.certificate());
        away.send();
        away.watch();
        alarms.tell(alarms.untold());
        assertEquals(List.of(), kinds());
        container.clock().setTo(container.clock().instant().plus(Duration.ofMinutes(16)));
        away.watch();
        keeper.keep();
        away.watch();
        keeper.keep();
        assertEquals(List.of(TrailAlarm.Kind.NOT_COPIED), kinds());
    }

    @Test
    void without_a_server_nothing_is_sent_and_nobody_is_alarmed() {
        copying.send();
        copying.watch();
        assertEquals(List.of(), kinds());
    }

    private List<TrailAlarm.Kind> kinds() {
        return RAISED.stream().map(TrailAlarm::kind).toList();
    }

    private Copying to(LogServer server) {
        return to("localhost:" + server.port(), server.certificate());
    }

    private Copying to(String address, Path authority) {
        Copying one = new Copying();
        one.server = new SyslogServer(Optional.of(address), Optional.of(authority.toString()));
        one.rows = rows;
        one.pool = pool;
        one.tables = tables;
        one.node = node;
        one.present = present;
        one.alarms = alarms;
        one.alarmMinutes = 15;
        return one;
    }

    /** What arrived since the test began, of this test's kind. */
    private List<JsonObject> here() {
        return log.messages().stream()
                .skip(first)
                .map(CopyingIT::json)
                .filter(one -> KIND.equals(one.getString("kind", "")))
                .toList();
    }

    private static JsonObject json(String message) {
        return Json.createReader(new StringReader(message.substring(message.indexOf('{'))))
                .readObject();
    }

    private String code(JsonObject left) throws Exception {
        try (var connection = container.database().connect();
                var row = connection
                        .createStatement()
                        .executeQuery("select to_base64(mac) from " + tables.acts() + " where writer = "
                                + left.getInt("writer") + " and number = " + left.getInt("number"))) {
            row.next();
            return row.getString(1);
        }
    }

    private void does(String verb, String detail) throws Exception {
        container.inTransaction(() -> acts.add(act(verb, detail)));
    }

    private static NewAct act(String verb, String detail) {
        return new NewAct(1L, 10201L, "caseOfficer", "192.0.2.7", verb, KIND, 7L, null, detail, null);
    }
}
