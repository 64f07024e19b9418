package tw.anwang.testing;

import java.util.Optional;
import java.util.function.Function;

/** One way to open a single record. @param hidden what it throws where the record is out of scope */
record Opening(Function<Long, ?> way, Class<? extends Throwable> hidden) {
    Object of(Long id) {
        return way.apply(id);
    }

    /** What is wrong with it: a record that the actor sees in the list opens, any other is hidden. */
    Optional<String> fault(Long id, boolean visible) {
        try {
            Object record = of(id);
            return visible && record != null
                    ? Optional.empty()
                    : Optional.of("record %d is %s".formatted(id, visible ? "null" : "shown"));
        } catch (RuntimeException thrown) {
            return !visible && hidden.isInstance(thrown)
                    ? Optional.empty()
                    : Optional.of("record %d ends in %s".formatted(id, thrown));
        }
    }
}
