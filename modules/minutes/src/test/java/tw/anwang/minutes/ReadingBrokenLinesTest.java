package tw.anwang.minutes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A record says the same whether its lines are whole or broken at a margin with page numbers between, as a PDF has them. */
class ReadingBrokenLinesTest {
    private static final int LINES_ON_A_PAGE = 28;
    private static final int MOST_DIFFERENT_PER_HUNDRED = 1;

    @ParameterizedTest
    @ValueSource(ints = {64, 76})
    void reads_the_same_points_from_broken_lines(int columns) throws Exception {
        int points = 0;
        List<String> different = new ArrayList<>();
        for (Path sample : samples()) {
            String text = Files.readString(sample);
            List<String> whole = points(text);
            List<String> broken = points(broken(text, columns));
            points += whole.size();
            whole.stream()
                    .filter(p -> !broken.contains(p))
                    .map(p -> sample.getFileName() + " - " + p)
                    .forEach(different::add);
            broken.stream()
                    .filter(p -> !whole.contains(p))
                    .map(p -> sample.getFileName() + " + " + p)
                    .forEach(different::add);
        }
        assertTrue(different.size() * 100 <= points * MOST_DIFFERENT_PER_HUNDRED, String.join("\n", different));
    }

    private static List<Path> samples() throws IOException, URISyntaxException {
        try (Stream<Path> all = Files.list(
                Path.of(ReadingBrokenLinesTest.class.getResource("/samples").toURI()))) {
            return all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static List<String> points(String text) throws UnreadableMinutes {
        return MinutesParser.parse(text).items().stream()
                .map(i -> i.kind() + " " + beginning(i.text().replaceAll("\\s", "")))
                .toList();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(8, text.length()));
    }

    private static String broken(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            StringBuilder current = new StringBuilder();
            int width = 0;
            for (char c : line.toCharArray()) {
                int own = c < 0x2000 ? 1 : 2;
                if (width + own > columns && "。，、；：」）)".indexOf(c) < 0) {
                    add(lines, current.toString());
                    current.setLength(0);
                    width = 0;
                }
                current.append(c);
                width += own;
            }
            add(lines, current.toString());
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String line) {
        lines.add(line);
        if (lines.size() % LINES_ON_A_PAGE == 0) {
            lines.add(String.valueOf(lines.size() / LINES_ON_A_PAGE));
        }
    }
}
