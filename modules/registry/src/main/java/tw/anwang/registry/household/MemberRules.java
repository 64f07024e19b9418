package tw.anwang.registry.household;

import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.Actor;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.RegistryPermissions;

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

    private static Optional<RuleBroken> broken(String rule) {
        return Optional.of(new RuleBroken("registry.member." + rule));
    }
}
