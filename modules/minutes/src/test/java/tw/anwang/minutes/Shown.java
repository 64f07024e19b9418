package tw.anwang.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An item in the words of an expectation, so that the two can be compared as text. */
final class Shown {
    private Shown() {}

    /** Outcome, earlier items and due are always shown, since none may be added; the others where expected. */
    static String of(Item item, Expectation.Point expected) {
        Map<String, List<String>> wanted = expected == null ? Map.of() : expected.said();
        Map<String, List<String>> said = new LinkedHashMap<>();
        wanted.keySet().forEach(key -> said.put(key, values(item, key, wanted.get(key))));
        for (String key : List.of("outcome", "prev", "due")) {
            List<String> values = values(item, key, List.of());
            if (!values.isEmpty()) {
                said.putIfAbsent(key, values);
            }
        }
        String text = item.text().replaceAll("\\s", "");
        String beginning = expected == null ? text : expected.beginning();
        boolean same = text.startsWith(beginning.replaceAll("\\s", ""));
        return item.kind() + " " + (same ? beginning : text) + " " + said;
    }

    private static List<String> values(Item item, String key, List<String> wanted) {
        List<String> values = new ArrayList<>();
        switch (key) {
            case "outcome" -> add(values, item.outcome());
            case "prev" -> {
                if (!item.previousItems().isEmpty()) {
                    values.add(String.join(
                            ",",
                            item.previousItems().stream()
                                    .map(p -> p.number() + ":" + p.disposition())
                                    .toList()));
                }
            }
            case "due" -> add(values, item.due() == null ? null : due(item.due()));
            case "who" -> add(values, item.who());
            case "proposer" -> add(values, item.proposer());
            case "orders" -> values.add(String.valueOf(item.orders().size()));
            case "lines" -> values.add(item.lines().from() + "-" + item.lines().to());
            case "path" -> values.add(item.path());
            default ->
                wanted.stream()
                        .filter(w -> item.units().stream()
                                .anyMatch(u -> (u.role() + " " + u.name()).equals(w)
                                        || u.name().equals(w)))
                        .forEach(values::add);
        }
        return values;
    }

    private static String due(Due due) {
        return due.date() == null ? "~" + due.asWritten() : due.date().toString();
    }

    private static void add(List<String> values, String value) {
        if (value != null) {
            values.add(value);
        }
    }
}
