package tw.anwang.identity.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tw.anwang.identity.TrailProof;

/** Collects what is wrong, the first thousand: a trail that was emptied would name millions. */
final class Faults {
    private static final int MOST = 1000;

    private final List<TrailProof.Fault> found = new ArrayList<>();

    void add(TrailProof.Kind kind, int writer, Collection<Long> numbers) {
        if (!numbers.isEmpty()) {
            add(kind, writer, NumberRanges.written(numbers));
        }
    }

    void add(TrailProof.Kind kind, int writer, String numbers) {
        if (found.size() < MOST) {
            found.add(new TrailProof.Fault(kind, writer, numbers));
        }
    }

    List<TrailProof.Fault> found() {
        return found;
    }
}
