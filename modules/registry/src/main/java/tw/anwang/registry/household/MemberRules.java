package tw.anwang.registry.household;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.Actor;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Sensitivity;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.household.PersonPlaces.Placed;

/** Why somebody cannot enter or correct who belongs to a household; each verb throws what its question returns. */
final class MemberRules {
    private MemberRules() {}

    /**
     * Who serves a household or answers for it keeps it, and reads the names that are to be corrected.
     *
     * @param offices ids of the offices that take part in the household
     */
    static Optional<RuleBroken> whyNotKeep(Set<Long> offices, Actor me) {
        if (!me.may(RegistryPermissions.KEEP)) {
            return broken("notKeeper");
        }
        if (me.scope().offices().stream().noneMatch(offices::contains)) {
            return broken("notServing");
        }
        return SensitiveKind.VICTIM.isClearFor(me) ? Optional.empty() : broken("namesHidden");
    }

    /**
     * Who is kept closer is not carried to those who may not see it: whoever answers for the closer household decides
     * first that the person belongs to it no more. What the person of this request does not see hinders nothing: nothing
     * of it is carried, and a refusal would tell that it exists.
     *
     * @param into how the household is kept that the person would belong to
     * @param known where the person is or was
     */
    static Optional<RuleBroken> whyNotInto(Sensitivity into, List<Placed> known) {
        return known.stream()
                .filter(one -> one.current() && one.seen() && one.isCloserThan(into))
                .findFirst()
                .map(one -> new RuleBroken("registry.member.keptCloser", one.number()));
    }

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("registry.member." + rule));
    }
}
