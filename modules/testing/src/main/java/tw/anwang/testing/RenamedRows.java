package tw.anwang.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/**
 * Rows that name one record and name another after two records became one: they go there, once, and come back. A module
 * that publishes such rows shows it of each column with the ids of two records that nobody else names.
 */
public record RenamedRows<T>(ModuleContainer container, Moving<T> moving, Renaming<T> renaming) {
    /** Ids of the rows that name a record. */
    @FunctionalInterface
    public interface Moving<T> {
        List<Long> of(T named);
    }

    /** How many of the rows name the other one now. */
    @FunctionalInterface
    public interface Renaming<T> {
        int rename(List<Long> rows, T from, T to);
    }

    /** @param rows how many name {@code gone} to begin with */
    public void goThereAndBack(int rows, T gone, T kept) throws Exception {
        List<Long> before = of(gone);
        assertEquals(rows, before.size());
        assertEquals(rows, renamed(before, gone, kept));
        assertEquals(List.of(), of(gone));
        assertEquals(before, of(kept));
        assertEquals(0, renamed(before, gone, kept));
        assertEquals(rows, renamed(of(kept), kept, gone));
        assertEquals(before, of(gone));
    }

    private List<Long> of(T named) throws Exception {
        return container.inTransaction(() -> moving.of(named));
    }

    private int renamed(List<Long> rows, T from, T to) throws Exception {
        return container.inTransaction(() -> renaming.rename(rows, from, to));
    }
}
