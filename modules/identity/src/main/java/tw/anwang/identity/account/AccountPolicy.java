package tw.anwang.identity.account;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.Actor;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/** Who may change which account: nobody the own one, and a county never the accounts of administrators. */
final class AccountPolicy {
    private final Set<String> administrative;

    /** @param administrative codes of the roles that administer accounts */
    AccountPolicy(Set<String> administrative) {
        this.administrative = administrative;
    }

    /** Why this person cannot change, disable or reset this account, which lies within reach. */
    Optional<RuleBroken> whyNotChange(Actor me, long account, Set<String> roles) {
        if (me.id().value() == account) {
            return Optional.of(new RuleBroken("identity.account.own"));
        }
        if (isAdministrative(roles) && !me.may(IdentityPermissions.ADMINISTER)) {
            return Optional.of(new RuleBroken("identity.account.administrators"));
        }
        return Optional.empty();
    }

    /** Why this person cannot give these roles together. */
    Optional<RuleBroken> whyNotGive(Actor me, Set<String> roles) {
        if (roles.isEmpty()) {
            return Optional.of(new RuleBroken("identity.account.noRole"));
        }
        if (isAdministrative(roles) && !me.may(IdentityPermissions.ADMINISTER)) {
            return Optional.of(new RuleBroken("identity.account.administrators"));
        }
        if (isAdministrative(roles) && !administrative.containsAll(roles)) {
            return Optional.of(new RuleBroken("identity.account.rolesApart"));
        }
        return Optional.empty();
    }

    private boolean isAdministrative(Set<String> roles) {
        Set<String> both = new HashSet<>(roles);
        both.retainAll(administrative);
        return !both.isEmpty();
    }
}
