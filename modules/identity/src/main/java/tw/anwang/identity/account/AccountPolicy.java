package tw.anwang.identity.account;

import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.Actor;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/** Who may change which account: nobody the own one, and a county never those of administrators and auditors. */
final class AccountPolicy {
    private final Roles.Apart apart;

    /** @param apart roles that go with no others */
    AccountPolicy(Roles.Apart apart) {
        this.apart = apart;
    }

    /** Why this person cannot change, disable or reset this account, which lies within reach. */
    Optional<RuleBroken> whyNotChange(Actor me, long account, Set<String> roles) {
        if (me.id().value() == account) {
            return Optional.of(new RuleBroken("identity.account.own"));
        }
        if (apart.contains(roles) && !me.may(IdentityPermissions.ADMINISTER)) {
            return Optional.of(new RuleBroken("identity.account.administrators"));
        }
        return whyNotNationwide(me, roles);
    }

    /** A county neither gives the sight of the country nor sets the password of who has it. */
    private Optional<RuleBroken> whyNotNationwide(Actor me, Set<String> roles) {
        return apart.seesTheCountry(roles) && !me.may(IdentityPermissions.ADMINISTER)
                ? Optional.of(new RuleBroken("identity.account.nationwide"))
                : Optional.empty();
    }

    /** Why this person cannot give these roles together. */
    Optional<RuleBroken> whyNotGive(Actor me, Set<String> roles) {
        if (roles.isEmpty()) {
            return Optional.of(new RuleBroken("identity.account.noRole"));
        }
        if (apart.contains(roles) && !me.may(IdentityPermissions.ADMINISTER)) {
            return Optional.of(new RuleBroken("identity.account.administrators"));
        }
        if (apart.contains(roles) && apart.kinds().stream().noneMatch(kind -> kind.containsAll(roles))) {
            return Optional.of(new RuleBroken("identity.account.rolesApart"));
        }
        return whyNotNationwide(me, roles);
    }
}
