package tw.anwang.minutes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what an expectation file asks for against what was read. */
final class Measurement {
    private final String name;
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int next;

    private Measurement(String name) {
        this.name = name;
    }

    static Measurement of(Path folder, Path expectedFile) throws IOException, UnreadableMinutes {
        JsonNode expected = new ObjectMapper().readTree(Files.readString(expectedFile));
        String file = expected.get("file").asText();
        Minutes found =
                MinutesParser.parse(MinutesReader.read(folder.resolve(file)).text());
        Measurement measured = new Measurement(file);
        measured.header(expected.get("header"), found.header());
        measured.items(expected.get("items"), found.items());
        return measured;
    }

    private void header(JsonNode expected, Header found) {
        expected.fieldNames().forEachRemaining(key -> {
            JsonNode value = expected.get(key);
            String want = key.equals("chair")
                    ? value.get("name").asText() + "/" + value.get("title").asText() + "/"
                            + value.get("asWritten").asText()
                    : key.equals("recorders") ? value.get(0).asText() : value.isNull() ? "null" : value.asText();
            count("header", want.equals(header(found, key)), key + ": " + want + " ≠ " + header(found, key));
        });
    }

    private static String header(Header h, String key) {
        return String.valueOf(
                switch (key) {
                    case "title" -> h.title();
                    case "ordinal" -> h.ordinal();
                    case "revision" -> h.revision();
                    case "startsAt" -> h.startsAt();
                    case "endsAt" -> h.endsAt();
                    case "place" -> h.place();
                    case "chair" ->
                        h.chair().name() + "/" + h.chair().title() + "/"
                                + h.chair().asWritten();
                    case "recorders" -> String.join(",", h.recorders());
                    case "attendance" -> h.attendance();
                    default -> h.previousMinutesConfirmed();
                });
    }

    private void items(JsonNode expected, List<Item> found) {
        int matched = 0;
        for (JsonNode want : expected) {
            Item item = match(want, found);
            count("items, kind and order", item != null, want.get("path") + " " + want.get("startsWith"));
            if (item != null) {
                matched++;
                said(want, item);
            }
        }
        int added = found.size() - matched;
        counts.put("items added", new int[] {0, added, added});
    }

    private Item match(JsonNode want, List<Item> found) {
        String beginning = want.get("startsWith").asText().replaceAll("\\s", "");
        for (int i = next; i < found.size(); i++) {
            Item item = found.get(i);
            if (item.kind().name().equals(want.get("kind").asText())
                    && item.text().replaceAll("\\s", "").startsWith(beginning)) {
                next = i + 1;
                return item;
            }
        }
        return null;
    }

    private void said(JsonNode want, Item item) {
        String at = want.get("path").asText() + " " + want.get("startsWith").asText() + ": ";
        exact(
                "outcomes",
                want.get("outcome").isNull() ? null : want.get("outcome").asText(),
                item.outcome(),
                at);
        List<String> earlier = new ArrayList<>();
        want.get("previousItems")
                .forEach(p -> earlier.add(
                        p.get("number").asText() + p.get("disposition").asText()));
        List<String> read = item.previousItems().stream()
                .map(p -> p.number() + p.disposition())
                .toList();
        exact(
                "earlier items",
                earlier.isEmpty() ? null : earlier.toString(),
                read.isEmpty() ? null : read.toString(),
                at);
        JsonNode due = want.get("due");
        String day = due.isNull() || due.get("date").isNull()
                ? null
                : due.get("date").asText();
        exact(
                "due days",
                day,
                item.due() == null || item.due().date() == null
                        ? null
                        : item.due().date().toString(),
                at);
        for (String name : NamedInExpectation.people(want)) {
            count("who", item.who() != null && item.who().contains(name), at + name + " ≠ " + item.who());
        }
        for (String unit : NamedInExpectation.units(want)) {
            boolean named = NamedInExpectation.among(unit, item.units());
            count("units", named, at + unit + " not in " + item.units());
        }
    }

    /** Something said must be read, and nothing not said. */
    private void exact(String what, String want, String read, String at) {
        if (want != null || read != null) {
            count(what, want != null && want.equals(read), at + want + " ≠ " + read);
        }
    }

    private void count(String what, boolean right, String fault) {
        int[] n = counts.computeIfAbsent(what, k -> new int[3]);
        n[0]++;
        n[1] += right ? 1 : 0;
        n[2] += right ? 0 : 1;
        if (!right) {
            faults.add(name + " " + what + ": " + fault);
        }
    }

    String table() {
        StringBuilder table = new StringBuilder();
        counts.forEach((what, n) -> table.append("%s | %s | %d | %d | %d%n".formatted(name, what, n[0], n[1], n[2])));
        faults.forEach(f -> table.append("  ").append(f).append('\n'));
        return table.toString().stripTrailing();
    }

    List<String> faults() {
        return faults;
    }

    boolean passes() {
        return share("items, kind and order") >= 0.98
                && counts.get("items added")[2] <= 0.02 * counts.get("items, kind and order")[0]
                && share("header") == 1
                && share("outcomes") == 1
                && share("earlier items") == 1
                && share("due days") == 1
                && share("who") == 1
                && share("units") >= 0.95;
    }

    private double share(String what) {
        int[] n = counts.getOrDefault(what, new int[] {1, 1, 0});
        return (double) n[1] / n[0];
    }
}
