package tw.anwang.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each page cost in a run before: on fewer rows, or in another version. */
record Earlier(Map<String, Costs> pages) {
    private static final String FILE = "pages.tsv";

    /** For one request; CPU in ms. */
    record Costs(double sql, double portal, double database) {}

    /** Of pages that came as they should. */
    static void write(Path folder, List<PageCosts.Cost> costs) throws IOException {
        Files.write(
                folder.resolve(FILE),
                costs.stream()
                        .filter(cost -> cost.wrong().isEmpty())
                        .map(cost -> "%s\t%.2f\t%.2f\t%.2f"
                                .formatted(cost.page(), cost.sql(), cost.portal(), cost.database()))
                        .toList());
    }

    /**
     * @param folder of the results of that run
     * @throws Refused where it holds none
     */
    static Earlier read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new Refused("benchmark.before=" + folder + ": there is no " + FILE
                    + " in it. Name a copy of the folder target/benchmark of a run before");
        }
        Map<String, Costs> pages = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t");
            pages.put(
                    cells[0],
                    new Costs(
                            Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
        }
        return new Earlier(pages);
    }

    Optional<Costs> of(PageCosts.Cost now) {
        return Optional.ofNullable(pages.get(now.page()))
                .filter(before -> now.wrong().isEmpty());
    }
}
