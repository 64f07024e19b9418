package tw.anwang.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@link FiveWays} found for a kind of record: a line per actor, a column per way. */
public final class ScopeMatrix {
    private final String kind;
    private final Set<String> ways = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> lines = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    ScopeMatrix(String kind) {
        this.kind = kind;
    }

    void add(Object actor, String way, String found) {
        ways.add(way);
        lines.computeIfAbsent(String.valueOf(actor), name -> new LinkedHashMap<>())
                .put(way, found);
    }

    void fault(Object actor, String way, String words) {
        faults.add("  %s, %s: %s".formatted(actor, way, words));
    }

    void compare(Object actor, String way, Object wanted, Object got) {
        if (!wanted.equals(got)) {
            fault(actor, way, got + " instead of " + wanted);
        }
    }

    /** @throws AssertionError that names every fault */
    ScopeMatrix withoutFault() {
        if (!faults.isEmpty()) {
            throw new AssertionError(kind + ":\n" + String.join("\n", faults));
        }
        return this;
    }

    static String opened(int inside, int outside) {
        return "%d open, %d × 404".formatted(inside, outside);
    }

    /** A heading and a table, the same at every run that finds the same. */
    public String asMarkdown() {
        StringBuilder table = new StringBuilder("## `" + kind + "`\n\n");
        table.append("| who | ").append(String.join(" | ", ways)).append(" |\n");
        table.append("|---".repeat(ways.size() + 1)).append("|\n");
        lines.forEach((actor, found) -> table.append("| " + actor + " | ")
                .append(ways.stream().map(way -> found.getOrDefault(way, "—")).collect(Collectors.joining(" | ")))
                .append(" |\n"));
        return table.toString();
    }

    /** Writes the table to {@code target/scope-matrix/<name>.md} of the module under test. */
    public ScopeMatrix keep(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "scope-matrix"));
        Files.writeString(folder.resolve(name + ".md"), asMarkdown());
        return this;
    }
}
