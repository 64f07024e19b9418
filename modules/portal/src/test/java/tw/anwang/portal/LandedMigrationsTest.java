package tw.anwang.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/**
 * Somebody's database has every migration that ever landed, in the order in which they landed: one that is changed, taken
 * out or numbered below them stops the next start there, while every new database is content.
 *
 * <p>{@code landed-migrations.txt} is that order, a line each: {@code <checksum> <file>}. A new migration is added at its
 * end, with the line this test asks for; two branches that both add one meet there, and the later one takes a higher number.
 */
class LandedMigrationsTest {
    private static final Path MODULES = Path.of("..");
    private static final Path LIST = Path.of("src/test/resources/landed-migrations.txt");
    private static final Pattern FILE = Pattern.compile("(.+)/V(\\d+(?:_\\d+)?)__\\w+\\.sql");

    @Test
    void what_landed_stays_as_it_was_and_what_is_new_stands_at_the_end_of_the_list() throws IOException {
        Map<String, String> landed = landed();
        Map<String, String> there = there();
        landed.forEach((file, checksum) -> assertEquals(
                checksum, there.get(file), file + " landed as it is listed; say what changed in a new one"));
        there.keySet().removeAll(landed.keySet());
        assertEquals(
                "",
                there.entrySet().stream()
                        .map(one -> one.getValue() + " " + one.getKey() + "\n")
                        .reduce("", String::concat),
                "add these lines at the end of " + LIST);
    }

    @Test
    void numbers_of_a_folder_rise_in_the_order_in_which_they_landed() throws IOException {
        Map<String, MigrationVersion> highest = new HashMap<>();
        for (String file : landed().keySet()) {
            Matcher named = matcher(file);
            MigrationVersion number = MigrationVersion.fromVersion(named.group(2));
            MigrationVersion before = highest.put(named.group(1), number);
            assertTrue(
                    before == null || before.compareTo(number) < 0,
                    file + " landed after number " + before + ": it needs a higher one");
        }
    }

    private static Map<String, String> landed() throws IOException {
        Map<String, String> landed = new LinkedHashMap<>();
        for (String line : Files.readAllLines(LIST)) {
            String[] parts = line.split(" ", 2);
            assertNull(landed.put(parts[1], parts[0]), parts[1] + " stands there once");
        }
        return landed;
    }

    /** Those of the WAR, and those that a demo's kept data folder has applied. */
    private static Map<String, String> there() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : House.MODULES) {
            for (String folder : List.of("src/main/resources/db", "src/sample")) {
                Path below = MODULES.resolve(module).resolve(folder);
                if (Files.isDirectory(below)) {
                    try (Stream<Path> all = Files.walk(below)) {
                        all.filter(file -> file.getFileName().toString().matches("V\\d.*\\.sql"))
                                .forEach(files::add);
                    }
                }
            }
        }
        files.sort(Comparator.comparing(LandedMigrationsTest::name));
        Map<String, String> there = new LinkedHashMap<>();
        for (Path file : files) {
            CRC32 sum = new CRC32();
            sum.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            there.put(name(file), "%08x".formatted(sum.getValue()));
        }
        return there;
    }

    private static String name(Path file) {
        String name = MODULES.relativize(file).toString().replace('\\', '/');
        matcher(name);
        return name;
    }

    private static Matcher matcher(String name) {
        Matcher named = FILE.matcher(name);
        assertTrue(named.matches(), name + " is named V<number>__<words>.sql");
        return named;
    }
}
