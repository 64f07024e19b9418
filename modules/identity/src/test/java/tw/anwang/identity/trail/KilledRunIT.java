package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.testing.ModuleContainer;

/** A node that was killed starts again and closes what it left, whatever of it stands there already. */
class KilledRunIT {
    @RegisterExtension
    static ModuleContainer container = ModuleContainer.of("identity");

    @TempDir
    Path folder;

    @Inject
    Chain chain;

    @Inject
    ChainRows rows;

    @Inject
    Anchors anchors;

    @Inject
    TrailAlarms alarms;

    private int killed;

    /** An upgrade fills the index of what lists showed, of acts too that are not sealed yet. */
    @Test
    void lists_that_the_index_knows_before_they_are_sealed_do_not_stop_the_start() throws Exception {
        String node = killedWith(pen -> pen.acts(3, now()).gap().acts(2, now()));
        startOf(node).closeThoseBefore();
        assertEquals(
                List.of(),
                rows.unclosed(node, Integer.MAX_VALUE - 1).stream()
                        .filter(run -> run.id() == killed)
                        .toList());
        SealRow last = rows.lastSeal(killed).orElseThrow();
        assertTrue(last.closes());
        assertEquals(6, last.number());
        assertEquals(5, last.acts());
        assertEquals("4", last.unused());
    }

    @Test
    void a_run_that_was_killed_between_its_seals_is_closed_where_it_stopped() throws Exception {
        String node = killedWith(pen -> pen.acts(3, now()).seal(now()).acts(2, now()));
        startOf(node).closeThoseBefore();
        SealRow last = rows.lastSeal(killed).orElseThrow();
        assertTrue(last.closes());
        assertEquals(5, last.number());
        assertEquals(2, last.acts());
        startOf(node).closeThoseBefore();
        assertEquals(last.number(), rows.lastSeal(killed).orElseThrow().number(), "once is enough");
    }

    @FunctionalInterface
    private interface Wrote {
        void with(TrailPen pen) throws Exception;
    }

    /** @return name of the node whose run it was */
    private String killedWith(Wrote acts) throws Exception {
        try (Connection connection = container.database().connect()) {
            killed = rows.begin("before", now()).id() + 1;
            acts.with(new TrailPen(connection, chain, killed, now()));
        }
        return "node" + killed;
    }

    private Sealing startOf(String node) throws Exception {
        Files.writeString(folder.resolve("node"), node);
        NodeName name = new NodeName();
        name.folder = folder.toString();
        ThisWriter next = new ThisWriter();
        next.rows = rows;
        next.node = name;
        next.clock = container.clock();
        Sealing sealing = new Sealing();
        sealing.present = next;
        sealing.rows = rows;
        sealing.chain = chain;
        sealing.anchors = anchors;
        sealing.alarms = alarms;
        return sealing;
    }

    private static LocalDateTime now() {
        return LocalDateTime.ofInstant(container.clock().instant(), java.time.ZoneOffset.UTC)
                .withNano(0);
    }
}
