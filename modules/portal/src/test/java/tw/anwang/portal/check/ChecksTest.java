package tw.anwang.portal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.anwang.identity.Finding;
import tw.anwang.identity.Finding.State;
import tw.anwang.identity.NodeCheck;
import tw.anwang.identity.TrailAlarm;
import tw.anwang.portal.House;

/** What checks say of what they see, and that an administrator finds each of them where help is. */
class ChecksTest {
    private static final Pattern KEY = Pattern.compile("String key\\(\\) \\{\\s*return \"(\\w+)\";");
    private static final Pattern MODULE =
            Pattern.compile("String module\\(\\) \\{\\s*(?://[^\\n]*\\s*)?return \"(\\w+)\";");
    private static final Pattern WORD = Pattern.compile("\\b(?:good|wary|bad)\\(\\s*\"(\\w+)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^### `(\\w+)`");

    /** Words that code chooses between, so that they stand beside no verb. */
    private static final Map<String, Set<String>> CHOSEN =
            Map.of("clock", Set.of("ahead", "behind"), "mail", Set.of("silent", "noStarttls"));

    /** Key of each check, with the words it may say, by the module whose messages have them. */
    private static Map<String, Map<String, Set<String>>> said() {
        Map<String, Map<String, Set<String>>> said = new TreeMap<>();
        for (String module : House.MODULES) {
            for (Path file : House.java(module)) {
                String text = House.read(file);
                var key = KEY.matcher(text);
                if (text.contains("NodeCheck") && key.find()) {
                    var owner = MODULE.matcher(text);
                    Set<String> words = WORD.matcher(text)
                            .results()
                            .map(one -> one.group(1))
                            .collect(Collectors.toCollection(TreeSet::new));
                    words.addAll(CHOSEN.getOrDefault(key.group(1), Set.of()));
                    said.computeIfAbsent(owner.find() ? owner.group(1) : module, name -> new TreeMap<>())
                            .computeIfAbsent(key.group(1), name -> new TreeSet<>())
                            .addAll(words);
                } else if (text.contains("extends FolderCheck")
                        && KEY.matcher(text).find()) {
                    said.computeIfAbsent(module, name -> new TreeMap<>())
                            .putIfAbsent(
                                    KEY.matcher(text)
                                            .results()
                                            .findFirst()
                                            .orElseThrow()
                                            .group(1),
                                    new TreeSet<>());
                }
            }
        }
        return said;
    }

    private static Set<String> keys() {
        return said().values().stream()
                .flatMap(of -> of.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_check_has_a_name_and_a_sentence_for_all_it_may_see() {
        said().forEach((module, checks) -> checks.forEach((key, words) -> {
            String messages = House.read(House.main(module, "resources/tw/anwang/" + module + "/messages.properties"));
            assertTrue(messages.contains("\ncheck." + key + "="), module + " has no name for " + key);
            words.forEach(word -> assertTrue(
                    messages.contains("\ncheck." + key + "." + word + "="), module + ": check." + key + "." + word));
        }));
        assertTrue(keys().containsAll(Set.of("database", "mail", "trail", "clock", "files", "data")), keys()::toString);
    }

    @Test
    void every_check_has_its_section_in_the_runbook_and_no_section_is_left_over() {
        Set<String> sections = HEADING.matcher(House.read(Path.of("../../docs/runbook.md")))
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys(), sections);
    }

    @Test
    void every_alarm_of_the_trail_has_its_section_too() {
        Set<String> sections = Pattern.compile("(?m)^#### `(\\w+)`")
                .matcher(House.read(Path.of("../../docs/runbook.md")))
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> alarms =
                Arrays.stream(TrailAlarm.Kind.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(alarms, sections);
    }

    @Test
    void every_severe_line_of_the_log_stands_in_the_runbook_by_its_first_words() {
        String runbook = House.read(Path.of("../../docs/runbook.md"));
        Pattern severe = Pattern.compile("Level\\.SEVERE,\\s*\"([^\"{]+)\"");
        Set<String> begun = new TreeSet<>();
        for (String module : House.MODULES) {
            House.java(module).forEach(file -> severe.matcher(House.read(file))
                    .results()
                    .map(line -> line.group(1).strip().split(" ", 4))
                    .map(words -> String.join(" ", List.of(words).subList(0, Math.min(3, words.length))))
                    .forEach(begun::add));
        }
        assertTrue(begun.size() > 8, begun::toString);
        assertEquals(
                Set.of(),
                begun.stream().filter(words -> !runbook.contains(words)).collect(Collectors.toSet()));
    }

    @Test
    void a_figure_ends_in_its_unit() {
        Pattern figure = Pattern.compile("\"(\\w+_(?:seconds|bytes|records))\"");
        for (String module : House.MODULES) {
            for (Path file : House.java(module)) {
                String text = House.read(file);
                if (!text.contains("interface NodeCheck")
                        && text.contains("List<String> figures() {\n        return List.of(")) {
                    assertTrue(figure.matcher(text).find() || text.contains("_free_bytes\""), file + " names no unit");
                }
            }
        }
    }

    @Test
    void a_clock_is_judged_by_how_far_it_is_away_in_either_direction() {
        ClockCheck clock = new ClockCheck();
        assertEquals(State.GOOD, clock.seen(1.9).state());
        assertEquals(State.WARY, clock.seen(-2.1).state());
        assertEquals(State.BAD, clock.seen(31).state());
        assertEquals(-2.1, clock.seen(-2.1).figures().get("clock_difference_seconds"));
        assertTrue(
                clock.seen(-2.1).sentence(Locale.ENGLISH).contains("2.1 seconds behind"), clock.seen(-2.1)::toString);
        assertTrue(clock.seen(31).sentence(Locale.TAIWAN).contains("快 31.0 秒"));
    }

    @Test
    void tables_older_than_the_program_are_bad_and_newer_ones_ask_for_an_upgrade() {
        MigrationsCheck check = new MigrationsCheck();
        Map<String, String> known = Map.of("desk", "040", "identity", "279.1");
        assertEquals(State.GOOD, check.seen("desk", "040", 0, known).state());
        assertEquals(State.GOOD, check.seen("identity", "279.1", 0, known).state());
        assertEquals(
                "check.migrations.behind",
                check.seen("identity", "279", 0, known).words());
        assertEquals(
                "check.migrations.ahead", check.seen("desk", "041", 0, known).words());
        assertEquals(
                "check.migrations.cutOff", check.seen("desk", "040", 1, known).words());
        assertEquals(
                "check.migrations.behind", check.seen("desk", null, 0, known).words(), "an emptied history");
    }

    @Test
    void rights_that_lack_and_rights_beyond_are_told_by_name() {
        AccountRights rows = new AccountRights(null, "anwang", false, true);
        Set<String> own = Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "CREATE TEMPORARY TABLES");
        Set<String> trail = Set.of("SELECT", "INSERT");
        assertEquals(State.GOOD, rows.seen("anwang@%", Set.of(), own, trail).state());
        Finding lacks = rows.seen("anwang@%", Set.of(), Set.of("SELECT"), trail);
        assertEquals(State.BAD, lacks.state());
        assertTrue(lacks.about().get(1).toString().contains("DELETE on anwang, INSERT on anwang"), lacks::toString);
        Finding more = rows.seen("anwang@%", Set.of(), own, Set.of("SELECT", "INSERT", "DELETE"));
        assertEquals(State.WARY, more.state());
        assertEquals("DELETE on anwang_trail", more.about().get(1));
        assertEquals(
                "SUPER on *.*",
                rows.seen("a@%", Set.of("SUPER"), own, trail).about().get(1));
        AccountRights tables = new AccountRights(null, "anwang", true, false);
        assertEquals(State.BAD, tables.seen("anwang@%", Set.of(), own, trail).state());
    }

    @Test
    void the_same_key_for_both_purposes_is_told_and_not_shown() {
        KeysCheck keys = new KeysCheck();
        String one = "1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        String other = "1:BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=";
        assertEquals(State.GOOD, keys.together(one, other).state());
        Finding same = keys.together("2:" + other.substring(2) + " " + one, one);
        assertEquals(State.WARY, same.state());
        assertFalse((same.sentence(Locale.TAIWAN) + same).contains("AAAA"));
    }

    @Test
    void a_folder_that_can_be_made_is_good_and_one_that_cannot_is_named() {
        assertEquals(
                "check.folder.toBeMade",
                new FolderToBe("portal", "data", Path.of("target/never/there"))
                        .look()
                        .words()
                        .replace("little", "toBeMade"));
        Finding closed = new FolderToBe("portal", "data", Path.of("pom.xml/below")).look();
        assertEquals(State.BAD, closed.state());
        assertEquals(List.of(Path.of("pom.xml/below").toAbsolutePath().toString()), closed.about());
    }

    @Test
    void a_check_that_hangs_is_bad_and_no_second_thread_waits_for_it() {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Checks checks = new Checks();
            checks.threads = managed(threads);
            checks.patience = Duration.ofMillis(300);
            NodeCheck hanging = check("hanging", () -> {
                begun.incrementAndGet();
                end.await();
                return State.GOOD;
            });
            NodeCheck failing = check("failing", () -> {
                throw new IllegalStateException("as it happens");
            });
            List<NodeCheck> all = List.of(check("well", () -> State.GOOD), hanging, failing);
            assertEquals(List.of("failing BAD", "hanging BAD", "well GOOD"), told(checks, all));
            assertEquals(List.of("failing BAD", "hanging BAD", "well GOOD"), told(checks, all));
            assertEquals(1, begun.get());
            end.countDown();
            assertEquals(List.of("failing BAD", "hanging GOOD", "well GOOD"), told(checks, all));
        } finally {
            end.countDown();
            threads.shutdown();
        }
    }

    @Test
    void whether_a_node_is_ready_does_not_wait_for_a_look_at_a_check_that_hangs() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Checks checks = new Checks();
            checks.threads = managed(threads);
            checks.clock = Clock.systemUTC();
            checks.patience = Duration.ofMinutes(1);
            checks.all = found(
                    List.of(check("database", () -> State.GOOD), check("files", () -> State.BAD), check("mail", () -> {
                        begun.countDown();
                        end.await();
                        return State.GOOD;
                    })));
            Future<Look> page = threads.submit(checks::lately);
            begun.await();
            assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> checks.areUp("database")));
            assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> checks.areUp("database", "files")));
            assertFalse(page.isDone(), "it waits for the mail server still");
            end.countDown();
            assertEquals(3, page.get().seen().size());
        } finally {
            end.countDown();
            threads.shutdown();
        }
    }

    /** Of the container, as far as the checks need it. */
    @SuppressWarnings("unchecked")
    private static Instance<NodeCheck> found(List<NodeCheck> checks) {
        return (Instance<NodeCheck>) Proxy.newProxyInstance(
                ChecksTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> checks.stream());
    }

    private static List<String> told(Checks checks, List<NodeCheck> all) {
        return checks.seen(all).stream()
                .map(one -> one.key() + " " + one.state())
                .toList();
    }

    private static NodeCheck check(String key, Callable<State> look) {
        return new NodeCheck() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public String module() {
                return "portal";
            }

            @Override
            public Finding look() {
                try {
                    return new Finding(look.call(), "portal", "check.state.GOOD", List.of(), Map.of());
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }
        };
    }

    /** Of the container, as far as the checks need it. */
    private static ManagedExecutorService managed(ExecutorService threads) {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                ChecksTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> method.invoke(threads, arguments));
    }
}
