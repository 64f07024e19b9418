package tw.anwang.registry.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.household.PersonPlaces.Placed;

/** When two records cannot become one, and when somebody else looks first. */
final class MergeRules {
    private MergeRules() {}

    /**
     * A hiding place never becomes readable through a merge: where the households are not kept alike, whoever answers for
     * the closer one decides first. What the person of this request does not see hinders nothing, for nothing of it is
     * carried to anybody, and a refusal would tell that it exists.
     */
    static Optional<RuleBroken> whyNotKeptAlike(List<Placed> kept, List<Placed> gone) {
        Set<Sensitivity> first = sensitivities(kept);
        return first.size() == 1 && first.equals(sensitivities(gone))
                ? Optional.empty()
                : Optional.of(new RuleBroken("registry.merge.keptCloser"));
    }

    private static Set<Sensitivity> sensitivities(List<Placed> places) {
        return places.stream()
                .filter(Placed::seen)
                .map(Placed::sensitivity)
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Each has a number whose check digit is right, and they have none in common. */
    static boolean needsSecondLook(Collection<String> kept, Collection<String> gone) {
        return !kept.isEmpty() && !gone.isEmpty() && Collections.disjoint(kept, gone);
    }
}
