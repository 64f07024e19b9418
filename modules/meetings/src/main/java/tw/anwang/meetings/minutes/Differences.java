package tw.anwang.meetings.minutes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where two readings of one item differ, for the person who saves second. */
public final class Differences {
    private Differences() {}

    /**
     * One field in both readings.
     *
     * @param field key of its label in the messages
     */
    public record Difference(String field, String theirs, String yours) implements Serializable {}

    /** @param label gives the words for a key of our messages */
    static List<Difference> between(ItemReading theirs, ItemReading yours, UnaryOperator<String> label) {
        List<Difference> differences = new ArrayList<>();
        add(
                differences,
                "item.kind",
                label.apply("item.kind." + theirs.kind()),
                label.apply("item.kind." + yours.kind()));
        add(differences, "item.lines", lines(theirs), lines(yours));
        add(differences, "item.text", theirs.text(), yours.text());
        add(differences, "item.outcome", theirs.outcome(), yours.outcome());
        add(differences, "item.due", due(theirs, label), due(yours, label));
        add(differences, "item.units", units(theirs, label), units(yours, label));
        add(differences, "item.earlier", earlier(theirs), earlier(yours));
        return differences;
    }

    private static void add(List<Difference> differences, String field, Object theirs, Object yours) {
        if (!Objects.equals(theirs, yours)) {
            differences.add(new Difference(field, words(theirs), words(yours)));
        }
    }

    private static String words(Object value) {
        return value == null || value.toString().isEmpty() ? "—" : value.toString();
    }

    private static String lines(ItemReading reading) {
        return reading.firstLine() + "–" + reading.lastLine();
    }

    private static String due(ItemReading reading, UnaryOperator<String> label) {
        return reading.due().date() == null
                ? label.apply("due.kind." + reading.due().kind())
                : tw.anwang.kernel.RocDate.format(reading.due().date());
    }

    private static String units(ItemReading reading, UnaryOperator<String> label) {
        return reading.units().stream()
                .map(unit -> unit.name() + "（" + label.apply("item.part." + unit.part()) + "）")
                .collect(Collectors.joining("、"));
    }

    private static String earlier(ItemReading reading) {
        return reading.earlier().stream()
                .map(one -> one.number() + " " + one.disposition())
                .collect(Collectors.joining("、"));
    }
}
