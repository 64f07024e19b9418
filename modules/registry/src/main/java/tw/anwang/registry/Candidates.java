package tw.anwang.registry;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;

/**
 * Who may be the person typed.
 *
 * @param seen those of households the asking person sees, the most likely first
 * @param askThere offices that answer for others who may be it: 可能已有資料，請洽; nothing more is told of them
 */
public record Candidates(List<Candidate> seen, List<OfficeId> askThere) implements Serializable {
    public static final Candidates NONE = new Candidates(List.of(), List.of());

    /** Whether all of them are among those that were shown. */
    public boolean isKnownFrom(Candidates shown) {
        Set<PersonId> known = shown.seen().stream().map(Candidate::person).collect(Collectors.toSet());
        return seen.stream().allMatch(one -> known.contains(one.person()))
                && shown.askThere().containsAll(askThere);
    }

    public boolean isEmpty() {
        return seen.isEmpty() && askThere.isEmpty();
    }
}
