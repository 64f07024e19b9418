package tw.anwang.minutes;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prints how well each hard layout is read: the samples rules were made on ({@code tuned}) apart from those they were
 * not ({@code unseen}), whose faults nobody looked at while making rules. With the argument {@code faults} it prints
 * those of the tuned samples too.
 */
public final class LayoutFigures {
    /** Sets whose faults nobody looks at. */
    private static final Set<String> BLIND = Set.of("unseen", "fresh");

    private LayoutFigures() {}

    /** Layout and set ({@code council unseen}) with what was counted over its samples, in the order of their names. */
    static Map<String, ReadingScore> all() throws IOException, URISyntaxException {
        Map<String, ReadingScore> scores = new LinkedHashMap<>();
        for (Path expected : expectations()) {
            String file = expected.getFileName().toString();
            String set = expected.getParent().getFileName() + " " + file.substring(0, file.indexOf('-'));
            scores.computeIfAbsent(set, s -> new ReadingScore()).add(read(expected));
        }
        return scores;
    }

    private static List<Path> expectations() throws IOException, URISyntaxException {
        Path layouts = Path.of(LayoutFigures.class.getResource("/layouts").toURI());
        try (Stream<Path> files = Files.walk(layouts)) {
            return files.filter(f -> f.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    private static ReadingScore read(Path expectedFile) throws IOException {
        String file = expectedFile.getFileName().toString();
        Expectation expected = Expectation.of(Files.readAllLines(expectedFile));
        String text = Files.readString(expectedFile.resolveSibling(file.replace(".expected", ".txt")));
        String name = expectedFile.getParent().getFileName() + "/" + file;
        try {
            return ReadingScore.of(name, expected, MinutesParser.parse(text));
        } catch (UnreadableMinutes refused) {
            return ReadingScore.of(name, expected, null);
        }
    }

    static String table(Map<String, ReadingScore> scores) {
        StringBuilder table = new StringBuilder("layout | " + ReadingScore.columns() + "\n");
        scores.forEach((set, score) ->
                table.append(set).append(" | ").append(score.row()).append('\n'));
        for (String set : List.of("tuned", "second", "unseen", "third", "fresh")) {
            ReadingScore sum = new ReadingScore();
            scores.forEach((name, score) -> {
                if (name.endsWith(set)) {
                    sum.add(score);
                }
            });
            table.append("all ").append(set).append(" | ").append(sum.row()).append('\n');
        }
        return table.toString();
    }

    public static void main(String[] args) throws IOException, URISyntaxException {
        Map<String, ReadingScore> scores = all();
        System.out.print(table(scores));
        if (List.of(args).contains("faults")) {
            List<String> faults = new ArrayList<>();
            scores.forEach((set, score) -> {
                if (!BLIND.contains(set.substring(set.indexOf(' ') + 1))) {
                    faults.addAll(score.faults());
                }
            });
            faults.forEach(System.out::println);
        }
    }
}
