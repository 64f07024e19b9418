package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.anwang.identity.TrailProof;
import tw.anwang.identity.TrailProof.Kind;
import tw.anwang.testing.Migrations;
import tw.anwang.testing.TestDatabase;
import tw.anwang.testing.TestKeys;

/** A year leaves as a file that can be proven anywhere; acts leave the database only where such a file holds them. */
class TrailArchiveIT {
    /** 1 January 2020 in Taipei. */
    private static final LocalDateTime YEAR = LocalDateTime.of(2019, 12, 31, 16, 0);

    private static final LocalDateTime NEXT = YEAR.plusYears(1);
    private static TestDatabase database;

    private final Chain chain = new Chain(TestKeys.TRAIL);

    @TempDir
    Path folder;

    private Connection connection;
    private ArchiveFolder archives;
    private Anchors anchors;
    private ByteArrayOutputStream said;

    @BeforeAll
    static void a_database_of_its_own() {
        database = TestDatabase.fresh("identity_archive");
        Migrations.run(database);
    }

    /** The first run of a node goes over New Year and ended; the second goes on still. */
    @BeforeEach
    void two_writers_with_gaps_of_rolled_back_transactions() throws Exception {
        connection = database.connect();
        for (String table : List.of("act", "seal", "writer", "shown", "begin")) {
            run("delete from %" + table);
        }
        run("drop table if exists %kept");
        run("drop table if exists %links");
        archives = new ArchiveFolder(folder.resolve("archives/trail"));
        anchors = new Anchors(folder);
        LocalDateTime spring = YEAR.plusMonths(3);
        TrailPen ended = new TrailPen(connection, chain, 1, spring);
        ended.acts(20, spring).gap().gap().acts(5, spring.plusHours(1)).seal(spring.plusHours(2));
        ended.acts(10, spring.plusDays(1)).gap().seal(spring.plusDays(2)).anchor(anchors, spring.plusDays(2));
        ended.acts(4, NEXT.minusSeconds(4)).seal(NEXT.minusNanos(1_000_000));
        ended.acts(6, NEXT).seal(NEXT.plusSeconds(9)).seal(NEXT.plusSeconds(10), true);
        TrailPen going = new TrailPen(connection, chain, 2, spring.plusMonths(1));
        going.gap().acts(8, spring.plusMonths(1)).seal(spring.plusMonths(2));
        going.acts(3, NEXT.plusMonths(1))
                .seal(NEXT.plusMonths(1))
                .acts(2, NEXT.plusYears(4))
                .seal(NEXT.plusYears(4));
    }

    @AfterEach
    void the_connection_goes() throws SQLException {
        connection.close();
    }

    @Test
    void an_archive_holds_the_acts_of_the_year_word_for_word_and_holds() throws Exception {
        ArchiveSeal seal = make(2020);
        assertEquals(25 + 10 + 4 + 8, seal.acts());
        assertEquals("1:1-42 2:1-9", words(seal));
        assertEquals(List.of(), check(2020).faults());
        List<ArchiveLine> lines = new ArrayList<>();
        for (String line : lines(seal)) {
            lines.add(ArchiveLine.of(line));
        }
        List<ActRow> kept = lines.stream()
                .filter(line -> line.act() != null)
                .map(line -> line.act().act())
                .toList();
        List<ActRow> written = new ArrayList<>();
        for (int writer : List.of(1, 2)) {
            ConnectionAsking.rows(connection).acts(writer, 0, 100).stream()
                    .map(CodedAct::act)
                    .filter(act -> act.at().isBefore(NEXT))
                    .forEach(written::add);
        }
        assertEquals(written, kept);
        assertTrue(seal.file().startsWith("trail-2020-") && seal.bytes() == Files.size(file(seal)), seal::toString);
    }

    @Test
    void a_year_begins_at_midnight_in_taipei_and_a_link_across_midnight_stands_in_both() throws Exception {
        assertEquals(YEAR, new ArchiveYear(2020).from());
        assertEquals(2019, ArchiveYear.of(YEAR.minusNanos(1_000_000)).value());
        assertEquals(2020, ArchiveYear.of(YEAR).value());
        assertEquals("1:1-42 2:1-9", words(make(2020)));
        assertEquals("1:43-48 2:10-12", words(make(2021)));
        TrailPen across = new TrailPen(connection, chain, 3, NEXT.minusSeconds(1));
        across.act(NEXT.minusNanos(1_000_000))
                .seal(NEXT)
                .acts(2, NEXT.minusNanos(1_000_000))
                .seal(NEXT.plusSeconds(2));
        assertEquals("1:1-42 2:1-9 3:1-3", words(make(2020)));
        assertEquals("1:43-48 2:10-12 3:2-3", words(make(2021)));
        assertEquals(List.of(), check(2021).faults());
    }

    @Test
    void acts_that_no_link_binds_yet_stay_behind_and_are_counted() throws Exception {
        new TrailPen(connection, chain, 3, YEAR)
                .acts(3, YEAR.plusDays(1))
                .seal(YEAR.plusDays(2))
                .acts(2, YEAR.plusDays(3));
        ArchiveSeal seal = make(2020);
        assertEquals(2, seal.unsealed());
        assertEquals("1:1-42 2:1-9 3:1-3", words(seal));
        assertEquals(List.of(), check(2020).faults());
    }

    @Test
    void a_changed_byte_anywhere_in_the_file_is_found() throws Exception {
        ArchiveSeal seal = make(2020);
        byte[] whole = Files.readAllBytes(file(seal));
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 40)) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(file(seal), changed);
            assertTrue(check(2020).faults().contains(fault(seal.file() + ": sha256")), "byte " + at);
        }
        Files.write(file(seal), whole);
        assertTrue(check(2020).holds());
    }

    @Test
    void a_changed_act_is_named_even_where_the_file_was_packed_anew() throws Exception {
        ArchiveSeal seal = make(2020);
        List<String> lines = new ArrayList<>(lines(seal));
        lines.set(3, lines.get(3).replace("\"account\":7", "\"account\":8"));
        pack(seal, lines);
        assertTrue(check(2020).faults().contains(new TrailProof.Fault(Kind.CHANGED, 1, "3")), check(2020)::toString);
        lines.remove(3);
        pack(seal, lines);
        assertTrue(check(2020).faults().contains(new TrailProof.Fault(Kind.MISSING, 1, "3")), check(2020)::toString);
    }

    @Test
    void a_cut_off_end_is_found_and_so_is_one_that_ends_at_a_link() throws Exception {
        ArchiveSeal seal = make(2020);
        byte[] whole = Files.readAllBytes(file(seal));
        List<String> lines = lines(seal);
        Files.write(file(seal), Arrays.copyOf(whole, whole.length - 20));
        assertFalse(check(2020).holds());
        Files.write(file(seal), new byte[0]);
        assertFalse(check(2020).holds());
        pack(seal, lines.subList(0, lines.size() - 10));
        assertFalse(check(2020).holds());
        Files.delete(file(seal));
        assertEquals(List.of(fault(seal.file() + ": gone")), check(2020).faults());
    }

    @Test
    void a_changed_seal_is_found_and_one_that_names_a_file_elsewhere_is_none() throws Exception {
        make(2020);
        String words = Files.readString(archives.seal(2020));
        for (String[] change : new String[][] {
            {"\"acts\":47", "\"acts\":46"},
            {"\"by\":\"王小明\"", "\"by\":\"someone else\""},
            {"\"writers\":\"1:1-42 ", "\"writers\":\"1:1-41 "}
        }) {
            assertTrue(words.contains(change[0]), words);
            Files.writeString(archives.seal(2020), words.replace(change[0], change[1]));
            assertEquals(
                    List.of(fault("trail-2020.seal.json: seal")), check(2020).faults());
        }
        Files.writeString(archives.seal(2020), words.replaceFirst("trail-2020-[^\"]*", "../../etc/passwd"));
        assertEquals(
                List.of(fault("trail-2020.seal.json: no seal")), check(2020).faults());
        Files.writeString(archives.seal(2020), "nonsense");
        assertEquals(
                List.of(fault("trail-2020.seal.json: no seal")), check(2020).faults());
    }

    @Test
    void an_archive_exchanged_for_that_of_another_year_is_found() throws Exception {
        ArchiveSeal one = make(2020);
        ArchiveSeal other = make(2021);
        Files.copy(archives.seal(2021), archives.seal(2020), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(List.of(fault("trail-2020.seal.json: seal")), check(2020).faults());
        make(2020);
        assertTrue(check(2021).holds(), "the archive of the other year is still there");
        Files.copy(file(other), file(one), StandardCopyOption.REPLACE_EXISTING);
        assertTrue(check(2020).faults().contains(fault(one.file() + ": sha256")), check(2020)::toString);
    }

    @Test
    void the_command_proves_an_archive_wherever_it_lies_and_needs_no_database() throws Exception {
        ArchiveSeal seal = make(2020);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path there = Files.copy(archives.seal(2020), elsewhere.resolve("trail-2020.seal.json"));
        Path file = Files.copy(file(seal), elsewhere.resolve(seal.file()));
        assertEquals(0, command(Map.of("APP_TRAIL_KEYS", TestKeys.TRAIL), "check", there.toString()));
        Files.write(file, new byte[] {1, 2, 3});
        assertEquals(1, command(Map.of("APP_TRAIL_KEYS", TestKeys.TRAIL), "check", there.toString()));
        assertTrue(told().contains("ARCHIVE writer 0: " + seal.file() + ": sha256"), this::told);
        assertEquals(2, command(Map.of(), "check", there.toString()));
        assertEquals(2, command(Map.of("APP_TRAIL_KEYS", TestKeys.TRAIL), "check"));
        assertEquals(2, command(Map.of("APP_TRAIL_KEYS", TestKeys.TRAIL), "chekc"));
    }

    @Test
    void acts_that_are_old_and_archived_go_and_the_rest_is_proven_as_before() throws Exception {
        make(2020);
        make(2021);
        assertEquals(0, remove("6"), this::told);
        assertEquals(List.of("1:48 true 45", "2:12 false 11"), begins());
        assertEquals(2, count("%act where writer <= 2"));
        assertEquals(1, count("%seal where writer = 2"), "what the row of the beginning replaces is gone");
        assertEquals(2, count("%shown"));
        assertEquals(0, verify(), this::told);
        assertTrue(told().contains("removed 56, faults 0"), this::told);
        assertEquals(2, count("%act where verb = 'removeActs'"), "each removal is an act");
        assertEquals(0, remove("6"), this::told);
        assertEquals(2, count("%act where verb = 'removeActs'"), "nothing more is old");
    }

    @Test
    void what_lies_in_no_sound_archive_is_never_removed() throws Exception {
        assertEquals(0, remove("6"), this::told);
        assertEquals(List.of(), begins());
        make(2021);
        assertEquals(0, remove("6"), this::told);
        assertEquals(List.of(), begins(), "the year before it is archived nowhere");
        ArchiveSeal seal = make(2020);
        byte[] whole = Files.readAllBytes(file(seal));
        Files.write(file(seal), Arrays.copyOf(whole, whole.length - 1));
        assertEquals(1, remove("6"), this::told);
        assertEquals(List.of(), begins());
        assertEquals(58, count("%act"));
    }

    @Test
    void acts_younger_than_the_setting_stay_and_less_than_six_months_is_refused() throws Exception {
        make(2020);
        make(2021);
        assertEquals(0, remove("49"), this::told);
        assertEquals(List.of("1:38 false 35", "2:9 false 8"), begins(), "49 months before July 2024");
        assertEquals(0, verify(), this::told);
        for (String months : List.of("5", "0", "-6", "six")) {
            assertEquals(2, remove(months), this::told);
            assertTrue(told().contains("APP_TRAIL_MONTHS has to be a number of months, 6 at least"), this::told);
        }
        assertEquals(0, remove("6"), this::told);
        assertEquals(List.of("1:48 true 45", "2:12 false 11"), lastBegins());
        assertEquals(0, verify(), this::told);
    }

    @Test
    void nothing_is_removed_from_a_trail_that_does_not_hold() throws Exception {
        make(2020);
        run("update %act set account_id = 8 where writer = 1 and number = 44");
        assertEquals(1, remove("6"), this::told);
        assertTrue(told().contains("CHANGED writer 1: 44") && told().contains("Nothing was removed"), this::told);
        assertEquals(List.of(), begins());
    }

    @Test
    void a_removal_that_was_cut_off_is_no_fault_and_the_next_ends_it() throws Exception {
        make(2020);
        make(2021);
        run("create table %kept as select * from %act");
        run("create table %links as select * from %seal");
        assertEquals(0, remove("6"), this::told);
        run("insert into %act select k.* from %kept k where k.writer = 1 and k.number between 30 and 48");
        run("insert into %seal select k.* from %links k where k.writer = 1");
        run("drop table %kept");
        run("drop table %links");
        assertEquals(0, verify(), this::told);
        assertEquals(0, remove("6"), this::told);
        assertEquals(0, count("%act where writer = 1") + count("%seal where writer = 1"));
        assertEquals(0, verify(), this::told);
    }

    @Test
    void a_row_of_the_beginning_that_was_changed_removed_or_made_up_is_found() throws Exception {
        make(2020);
        make(2021);
        assertEquals(0, remove("49"), this::told);
        run("update %begin set number = number + 3 where writer = 1");
        assertEquals(1, verify());
        assertTrue(told().contains("BEGIN writer 1: 41") && told().contains("MISSING writer 1: 1-"), this::told);
        run("update %begin set number = number - 3 where writer = 1");
        assertEquals(0, verify(), this::told);
        run("create table %kept as select * from %begin");
        run("delete from %begin where writer = 2");
        assertEquals(1, verify());
        assertTrue(told().contains("MISSING writer 2: 1-"), this::told);
        run("insert into %begin select * from %kept where writer = 2");
        run("drop table %kept");
        run("delete from %act where writer = 1 and number = 39");
        run("insert into %begin (writer, number, closes, acts, head, before_at, removed_at, mac)"
                + " select writer, 42, closes, acts, head, before_at, removed_at, mac from %begin where writer = 1");
        assertEquals(1, verify());
        assertTrue(told().contains("BEGIN writer 1: 42") && told().contains("MISSING writer 1: 39"), this::told);
    }

    @Test
    void a_changed_row_is_found_in_the_database_and_in_the_archive_alike_after_a_removal() throws Exception {
        make(2020);
        make(2021);
        assertEquals(0, remove("6"), this::told);
        run("update %act set detail = 'else' where writer = 2");
        assertEquals(1, verify());
        assertTrue(told().contains("CHANGED writer 2: 13"), this::told);
        run("update %act set detail = '{text=\"訪視\"\n第二行\u2028𠀀}' where writer = 2");
        assertEquals(0, verify(), this::told);
        ArchiveSeal seal = ArchiveSeal.of(archives.seal(2020));
        List<String> lines = new ArrayList<>(lines(seal));
        lines.set(1, lines.get(1).replace("192.0.2.7", "192.0.2.8"));
        pack(seal, lines);
        assertEquals(1, verify());
        assertTrue(told().contains("CHANGED writer 1: 1"), this::told);
    }

    @Test
    void an_archive_that_was_moved_elsewhere_is_told_and_is_no_fault() throws Exception {
        ArchiveSeal seal = make(2020);
        make(2021);
        assertEquals(0, remove("6"), this::told);
        Files.delete(archives.seal(2020));
        Files.delete(file(seal));
        assertEquals(0, verify(), this::told);
        assertTrue(told().contains("Not here, and so not proven: writer 1, acts up to 48"), this::told);
    }

    @Test
    void a_link_written_down_elsewhere_is_looked_for_in_the_archive_once_its_acts_are_gone() throws Exception {
        make(2020);
        make(2021);
        assertEquals(0, remove("6"), this::told);
        assertEquals(0, verify(), this::told);
        anchors.write(new SealRow(1, 38, 0, "", false, YEAR, chain.codeOf("another")), YEAR);
        assertEquals(1, verify());
        assertTrue(told().contains("ANCHOR writer 1: 38"), this::told);
    }

    @Test
    void making_that_was_cut_off_leaves_no_archive_and_is_simply_begun_again() throws Exception {
        make(2020);
        ArchiveSeal before = ArchiveSeal.of(archives.seal(2020));
        new TrailPen(connection, chain, 3, YEAR).acts(3, YEAR.plusDays(1)).seal(YEAR.plusDays(2));
        ArchiveMaking stopped = new ArchiveMaking(ConnectionAsking.rows(connection), chain, archives, read -> {
            throw new IllegalStateException("stopped");
        });
        assertThrows(IllegalStateException.class, () -> stopped.make(new ArchiveYear(2020), "", NEXT));
        assertEquals(before.sha256(), ArchiveSeal.of(archives.seal(2020)).sha256());
        assertEquals(2, names().size(), () -> names().toString());
        Path left = Files.writeString(folder.resolve("archives/trail/making-1.part"), "half");
        Files.setLastModifiedTime(left, FileTime.fromMillis(0));
        ArchiveSeal again = make(2020);
        assertEquals(before.acts() + 3, again.acts());
        assertEquals(List.of(again.file(), "trail-2020.seal.json"), names());
        assertTrue(check(2020).holds());
    }

    @Test
    void the_portals_own_account_may_add_a_beginning_row_and_change_or_remove_none() throws Exception {
        String account = "'archive_app'@'%'";
        run("create or replace user " + account + " identified by 'archive'");
        run("grant select, insert on " + database.trailSchema() + ".* to " + account);
        make(2020);
        make(2021);
        Map<String, String> settings = settings("6");
        settings.put("APP_DB_MIGRATION_USER", "archive_app");
        settings.put("APP_DB_MIGRATION_PASSWORD", "archive");
        run("grant select on " + database.schema() + ".* to " + account);
        assertEquals(2, command(settings, "remove"), this::told);
        assertEquals(58, count("%act where verb = 'list'"));
        run("drop user " + account);
    }

    private ArchiveSeal make(int year) {
        try {
            return new ArchiveMaking(ConnectionAsking.rows(connection), chain, archives, read -> {})
                    .make(new ArchiveYear(year), "王小明", NEXT.plusDays(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private TrailProof check(int year) {
        return new ArchiveProof(chain, read -> {}, link -> {})
                .prove(archives.seal(year))
                .proof();
    }

    private int verify() {
        return command(settings("60"), "verify");
    }

    private int remove(String months) {
        return command(settings(months), "remove");
    }

    private Map<String, String> settings(String months) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("APP_DATA_DIR", folder.toString());
        settings.put("APP_TRAIL_MONTHS", months);
        return settings;
    }

    /** In the middle of 2024. */
    private int command(Map<String, String> settings, String... arguments) {
        said = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(YEAR.plusYears(4).plusMonths(6).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new TrailCommand(settings, new PrintStream(said, true), clock).run(arguments);
    }

    private String told() {
        return said.toString();
    }

    private static TrailProof.Fault fault(String words) {
        return new TrailProof.Fault(Kind.ARCHIVE, 0, words);
    }

    private static String words(ArchiveSeal seal) {
        return String.join(
                " ", seal.parts().stream().map(ArchiveSeal.Part::words).toList());
    }

    private Path file(ArchiveSeal seal) {
        return ArchiveFolder.file(archives.seal(seal.year()), seal);
    }

    private List<String> lines(ArchiveSeal seal) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file(seal)))) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }

    private void pack(ArchiveSeal seal, List<String> lines) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file(seal)))) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> names() {
        try (var files = Files.list(folder.resolve("archives/trail"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> begins() throws SQLException {
        return ConnectionAsking.rows(connection).begins().stream()
                .map(TrailArchiveIT::words)
                .toList();
    }

    private List<String> lastBegins() throws SQLException {
        return Verification.begins(ConnectionAsking.rows(connection), chain, new Faults()).values().stream()
                .map(TrailArchiveIT::words)
                .toList();
    }

    private static String words(BeginRow begin) {
        return begin.writer() + ":" + begin.number() + " " + begin.closes() + " " + begin.acts();
    }

    private long count(String from) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(inTrail("select count(*) from " + from))) {
            found.next();
            return found.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(inTrail(sql));
        }
    }

    private static String inTrail(String sql) {
        return sql.replaceAll("%(?=[a-z])", database.trailSchema() + ".trail_");
    }
}
