package tw.anwang.identity.role;

import java.io.Serializable;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/**
 * A role as it was read.
 *
 * @param code by which accounts and the trail name it; never changes
 * @param version compared when it is saved
 * @param retired whether it is given to nobody any more
 */
public record Role(long id, String code, int version, RoleDetails details, boolean retired) implements Serializable {
    Optional<RuleBroken> whyNotChange() {
        return retired ? Optional.of(new RuleBroken("identity.role.retired")) : Optional.empty();
    }

    /** @param holders accounts that have it, disabled ones too: they can be enabled again */
    Optional<RuleBroken> whyNotRetire(long holders) {
        return whyNotChange()
                .or(() -> holders == 0 ? Optional.empty() : Optional.of(new RuleBroken("identity.role.held", holders)));
    }
}
