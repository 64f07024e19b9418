package tw.anwang.meetings.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What became of a point from one edition to the next.
 *
 * @param label how the point is called
 * @param before its text in the edition before; null where it is new
 * @param now its text; null where it was taken out
 */
public record EditionChange(String label, String before, String now) {
    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return now == null;
    }

    /** The same with its texts as a reader is shown them. */
    EditionChange shown(UnaryOperator<String> mask) {
        return new EditionChange(label, mask.apply(before), mask.apply(now));
    }

    /** Points that are not as they were: by their labels, in the order of the new edition, what was taken out last. */
    static List<EditionChange> between(List<ConsultationPoint> before, List<ConsultationPoint> now) {
        Map<String, String> old = new LinkedHashMap<>();
        before.stream()
                .filter(point -> !point.isWhole())
                .forEach(point -> old.putIfAbsent(point.label(), point.text()));
        List<EditionChange> changes = new ArrayList<>();
        for (ConsultationPoint point : now) {
            String was = old.remove(point.label());
            if (!point.isWhole() && !point.text().equals(was)) {
                changes.add(new EditionChange(point.label(), was, point.text()));
            }
        }
        old.forEach((label, text) -> changes.add(new EditionChange(label, text, null)));
        return changes;
    }
}
