package tw.anwang.minutes;

import java.util.List;

/** One thing that a point orders; a point may order several. {@code due} is null where nothing is said. */
public record Order(String text, List<NamedUnit> units, Due due, LineRange lines) {
    public Order {
        units = List.copyOf(units);
    }
}
