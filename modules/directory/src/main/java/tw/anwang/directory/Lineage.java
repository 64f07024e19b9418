package tw.anwang.directory;

import java.time.LocalDate;
import java.util.List;

/** Whose work an office goes on with, and who goes on with its own: one step each way, many to many. */
public record Lineage(List<Step> predecessors, List<Step> successors) {
    public Lineage {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** @param from first day of the one who goes on */
    public record Step(OfficeRef office, LocalDate from) {}
}
