package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Minutes of invented bodies in many layouts, each with what a person reads in it; every point counts, none may be added. */
class ReadingSamplesTest {
    @TestFactory
    Stream<DynamicTest> every_sample_reads_as_a_person_reads_it() throws IOException, URISyntaxException {
        Path samples = Path.of(getClass().getResource("/samples").toURI());
        List<Path> files;
        try (Stream<Path> all = Files.list(samples)) {
            files = all.filter(f -> f.toString().endsWith(".expected")).sorted().toList();
        }
        assertTrue(files.size() >= 10, "at least ten layouts");
        return files.stream().map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compare(f)));
    }

    private static void compare(Path expectedFile) throws UnreadableMinutes {
        try {
            Expectation expected = Expectation.of(Files.readAllLines(expectedFile));
            String name = expectedFile.getFileName().toString().replace(".expected", ".txt");
            Minutes found = MinutesParser.parse(Files.readString(expectedFile.resolveSibling(name)));
            assertEquals(shownExpected(expected, found), shownFound(expected, found));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String shownExpected(Expectation expected, Minutes found) {
        List<String> lines = new ArrayList<>();
        expected.header().forEach((key, value) -> lines.add(key + ": " + value));
        expected.points().forEach(p -> lines.add(p.kind() + " " + p.beginning() + " " + p.said()));
        expected.warnings().forEach(w -> lines.add("warn " + w));
        return String.join("\n", lines);
    }

    private static String shownFound(Expectation expected, Minutes found) {
        List<String> lines = new ArrayList<>();
        expected.header().forEach((key, value) -> lines.add(key + ": " + header(found.header(), key)));
        for (int i = 0; i < Math.max(expected.points().size(), found.items().size()); i++) {
            if (i >= found.items().size()) {
                break;
            }
            Expectation.Point point =
                    i < expected.points().size() ? expected.points().get(i) : null;
            lines.add(Shown.of(found.items().get(i), point));
        }
        expected.warnings().stream()
                .filter(w -> found.warnings().stream().anyMatch(f -> (f.code() + "@" + f.line()).equals(w)))
                .forEach(w -> lines.add("warn " + w));
        return String.join("\n", lines);
    }

    private static String header(Header header, String key) {
        Object value =
                switch (key) {
                    case "title" -> header.title();
                    case "ordinal" -> header.ordinal();
                    case "revision" -> header.revision();
                    case "startsAt" -> header.startsAt() == null ? header.day() : header.startsAt();
                    case "endsAt" -> header.endsAt();
                    case "place" -> header.place();
                    case "chair" ->
                        header.chair() == null
                                ? null
                                : header.chair().name() + "/" + header.chair().title();
                    case "recorders" -> String.join(",", header.recorders());
                    case "attendance" -> header.attendance();
                    default -> header.previousMinutesConfirmed();
                };
        return String.valueOf(value);
    }
}
