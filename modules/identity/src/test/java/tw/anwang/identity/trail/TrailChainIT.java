package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.identity.TrailKeeper;
import tw.anwang.identity.TrailProof;
import tw.anwang.identity.TrailProof.Kind;
import tw.anwang.testing.ModuleContainer;

/** Whatever somebody with all rights in the database does to the trail is found; what the portal itself does is no fault. */
class TrailChainIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @Inject
    NewActs acts;

    @Inject
    TrailKeeper keeper;

    @Inject
    WholeTrail whole;

    @Inject
    ThisWriter writer;

    private long first;

    /** They tell of the database of the run before, and rightly say that its end is gone. */
    @BeforeAll
    static void no_anchors_are_left() throws IOException {
        Files.deleteIfExists(Path.of("target/data/trail-anchors.txt"));
    }

    @BeforeEach
    void five_acts_are_sealed() throws Exception {
        List<Long> written = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            container.inTransaction(() -> acts.add(read(1)));
            written.add(lastNumber());
        }
        keeper.keep();
        first = written.get(0);
        assertTrue(proof().holds(), () -> proof().faults().toString());
        assertEquals(0, proof().unsealed());
    }

    @Test
    void an_act_that_was_committed_without_anybody_hearing_of_it_is_bound_like_the_others() throws Exception {
        long before = proof().acts();
        container.inTransaction(this::actOfABrokenLine);
        keeper.keep();
        assertTrue(proof().holds(), () -> proof().faults().toString());
        assertEquals(before + 1, proof().acts());
        assertEquals(0, proof().unsealed());
    }

    @Test
    void an_act_whose_last_word_is_still_on_its_way_to_the_database_is_waited_for() throws Exception {
        long before = proof().acts();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch arrives = new CountDownLatch(1);
        ExecutorService others = Executors.newFixedThreadPool(2);
        Future<?> act = others.submit(() -> {
            container.inTransaction(() -> {
                actOfABrokenLine();
                written.countDown();
                arrives.await();
            });
            return null;
        });
        written.await();
        Future<?> sealing = others.submit(keeper::keep);
        assertThrows(TimeoutException.class, () -> sealing.get(1, TimeUnit.SECONDS));
        arrives.countDown();
        act.get();
        sealing.get();
        others.shutdown();
        assertTrue(proof().holds(), () -> proof().faults().toString());
        assertEquals(before + 1, proof().acts());
    }

    /** The server says that the transaction was rolled back, and it was not. */
    private void actOfABrokenLine() {
        acts.add(read(1));
        Numbers numbers = writer.begun().orElseThrow().numbers();
        numbers.settle(numbers.settledTo() + 1, false);
    }

    @Test
    void acts_of_many_at_once_and_those_rolled_back_make_one_chain() throws Exception {
        long before = proof().acts();
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int turn = i;
            work.add(people.submit(() -> {
                if (turn % 4 == 0) {
                    assertThrows(
                            IllegalStateException.class,
                            () -> container.inTransaction(() -> {
                                acts.add(read(turn));
                                throw new IllegalStateException("taken back");
                            }));
                } else {
                    container.inTransaction(() -> acts.add(read(turn)));
                }
                keeper.keep();
                return null;
            }));
        }
        for (Future<?> one : work) {
            one.get();
        }
        people.shutdown();
        keeper.keep();

        TrailProof proof = proof();
        assertEquals(List.of(), proof.faults());
        assertEquals(before + 150, proof.acts());
        assertEquals(0, proof.unsealed());
    }

    @Test
    void a_clock_that_jumps_back_leaves_the_order_of_acts_and_a_chain_that_holds() throws Exception {
        Instant now = container.clock().instant();
        long before = lastNumber();
        try {
            container.clock().setTo(now.minus(Duration.ofHours(2)));
            container.inTransaction(() -> acts.add(read(1)));
            keeper.keep();
            container.clock().setTo(now.minus(Duration.ofHours(5)));
            container.inTransaction(() -> acts.add(read(2)));
            keeper.keep();
        } finally {
            container.clock().setTo(now);
        }
        container.inTransaction(() -> acts.add(read(3)));
        keeper.keep();
        assertTrue(lastNumber() >= before + 3, "numbers only grow");
        assertTrue(proof().holds(), () -> proof().faults().toString());
        assertEquals(0, proof().unsealed());
    }

    @Test
    void an_act_that_was_not_sealed_yet_is_no_fault_and_is_counted() throws Exception {
        container.inTransaction(() -> acts.add(read(1)));
        assertTrue(proof().holds());
        assertEquals(1, proof().unsealed());
    }

    @Test
    void changed_words_are_found() throws Exception {
        long before = account();
        run("update %act set account_id = 4711 where " + number(first + 2));
        assertEquals(List.of(fault(Kind.CHANGED, first + 2)), proof().faults());
        run("update %act set account_id = " + before + " where " + number(first + 2));
        assertTrue(proof().holds());
    }

    @Test
    void a_removed_act_is_found_and_so_is_one_put_in_its_place() throws Exception {
        run("create table if not exists %kept as select * from %act where 1 = 0");
        run("insert into %kept select * from %act where " + number(first + 1));
        run("delete from %act where " + number(first + 1));
        assertEquals(List.of(fault(Kind.MISSING, first + 1)), proof().faults());
        run("insert into %act (happened_at, verb, kind, writer, number, mac) values (utc_timestamp(3), 'read', 'x', "
                + id() + ", " + (first + 1) + ", 'forged')");
        assertEquals(List.of(fault(Kind.CHANGED, first + 1)), proof().faults());
        run("delete from %act where " + number(first + 1));
        run("insert into %act select * from %kept");
        run("drop table %kept");
        assertTrue(proof().holds());
    }

    @Test
    void two_acts_that_changed_places_are_found() throws Exception {
        swap(first, first + 3);
        assertEquals(List.of(fault(Kind.CHANGED, first), fault(Kind.CHANGED, first + 3)), proof().faults());
        swap(first, first + 3);
        assertTrue(proof().holds());
    }

    @Test
    void an_act_that_was_slipped_in_without_a_place_is_found() throws Exception {
        run("insert into %act (happened_at, verb, kind) select max(started_at), 'read', 'slipped in' from %writer");
        assertEquals(List.of(new TrailProof.Fault(Kind.ADDED, 0, "1-1")), proof().faults());
        run("delete from %act where kind = 'slipped in'");
    }

    @Test
    void a_changed_link_is_found() throws Exception {
        run("update %seal set unused = '1-2', acts = acts where writer = " + id() + " and number = " + (first + 4));
        assertTrue(proof().faults().stream().anyMatch(one -> one.kind() == Kind.SEAL || one.kind() == Kind.ADDED));
        run("update %seal set unused = '' where writer = " + id() + " and number = " + (first + 4));
        assertTrue(proof().holds());
    }

    @Test
    void an_end_that_was_cut_off_with_its_links_is_found_by_the_line_outside_the_database() throws Exception {
        container.clock().setTo(container.clock().instant().plus(Duration.ofHours(2)));
        keeper.keep();
        run("create table if not exists %kept as select * from %act where 1 = 0");
        run("insert into %kept select * from %act where writer = " + id() + " and number >= " + first);
        run("create table if not exists %links as select * from %seal where 1 = 0");
        run("insert into %links select * from %seal where writer = " + id() + " and number >= " + first);
        run("delete from %act where writer = " + id() + " and number >= " + first);
        run("delete from %seal where writer = " + id() + " and number >= " + first);
        assertEquals(List.of(fault(Kind.ANCHOR, first + 4)), proof().faults());
        run("insert into %act select * from %kept");
        run("insert into %seal select * from %links");
        run("drop table %kept");
        run("drop table %links");
        assertTrue(proof().holds());
    }

    @Test
    void the_command_finds_the_same_without_a_portal() throws Exception {
        run("update %act set kind = 'elsewhere' where " + number(first));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertEquals(1, command(container.database().settings(), said));
        assertTrue(said.toString().contains("CHANGED writer " + id() + ": " + first), said::toString);
        run("update %act set kind = 'identity.chainTest' where " + number(first));
        assertEquals(0, command(container.database().settings(), said), said::toString);
    }

    @Test
    void the_command_names_the_setting_that_is_missing_and_never_a_key() {
        Map<String, String> settings = new HashMap<>(container.database().settings());
        settings.put("APP_TRAIL_KEYS", "1:mistyped");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertEquals(2, command(settings, said));
        assertFalse(said.toString().contains("mistyped"));
        settings.remove("APP_DB_USER");
        assertEquals(2, command(settings, said));
        assertTrue(said.toString().contains("APP_DB_USER is not set"), said::toString);
    }

    private static int command(Map<String, String> settings, ByteArrayOutputStream said) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("APP_DATA_DIR", "target/data");
        return new TrailCommand(environment, new PrintStream(said, true), Clock.systemUTC()).run();
    }

    @Test
    void what_the_trail_does_not_take_is_not_done() throws Exception {
        run("rename table %act to %moved");
        try {
            assertThrows(
                    Exception.class,
                    () -> container.inTransaction(() -> {
                        acts.add(read(1));
                    }));
        } finally {
            run("rename table %moved to %act");
        }
        keeper.keep();
        assertTrue(proof().holds(), () -> proof().faults().toString());
    }

    private TrailProof proof() {
        return whole.prove(read -> {});
    }

    private static NewAct read(long record) {
        return new NewAct(7L, 100L, "reader", "192.0.2.7", "read", "identity.chainTest", record, null, "測試", null);
    }

    private TrailProof.Fault fault(Kind kind, long number) {
        return new TrailProof.Fault(kind, id(), String.valueOf(number));
    }

    private int id() {
        return writer.run().writer().id();
    }

    private String number(long number) {
        return "writer = " + id() + " and number = " + number;
    }

    private void swap(long one, long other) throws SQLException {
        run("update %act set number = -1 where " + number(one));
        run("update %act set number = " + one + " where " + number(other));
        run("update %act set number = " + other + " where " + number(-1));
    }

    private long lastNumber() throws SQLException {
        return value("select max(number) from %act where writer = " + id());
    }

    private long account() throws SQLException {
        return value("select account_id from %act where " + number(first + 2));
    }

    private long value(String sql) throws SQLException {
        try (var connection = container.database().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(inTrail(sql))) {
            result.next();
            return result.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = container.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(inTrail(sql));
        }
    }

    private static String inTrail(String sql) {
        return sql.replace("%", container.database().trailSchema() + ".trail_");
    }
}
