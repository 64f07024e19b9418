package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.account.AccountReach;
import tw.anwang.identity.account.Administrators;
import tw.anwang.identity.account.RoleGiving;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/** Which lines of the mapping the person of this request may make, confirm and remove, and who else may confirm one. */
@ApplicationScoped
class MappingRights {
    @Inject
    CurrentUser user;

    @Inject
    AccountReach reach;

    @Inject
    RoleGiving giving;

    @Inject
    Administrators administrators;

    /** What names no office holds everywhere, and is the national administrator's. */
    boolean isReached(OfficeId office) {
        return office == null ? me().may(IdentityPermissions.ADMINISTER) : reach.covers(me(), office);
    }

    Optional<RuleBroken> whyNotMap(String role, OfficeId office) {
        if (role == null && office == null) {
            return Optional.of(new RuleBroken("identity.groupMapping.nothing"));
        }
        if (!isReached(office)) {
            return Optional.of(new RuleBroken("identity.groupMapping.otherCounty"));
        }
        return role == null ? Optional.empty() : giving.whyNotGive(me(), Set.of(role));
    }

    /** Who confirms could have made it, and did not. */
    Optional<RuleBroken> whyNotConfirm(GroupMapping mapping) {
        return whyNotConfirm(mapping, List.of());
    }

    /** @param givable roles of which is known already that the person can give them */
    Optional<RuleBroken> whyNotConfirm(GroupMapping mapping, List<String> givable) {
        return mapping.whyNotConfirm(me().id())
                .or(() -> mapping.role() != null && givable.contains(mapping.role())
                        ? Optional.empty()
                        : whyNotMap(mapping.role(), mapping.office()));
    }

    /** Whom to ask to confirm a line for that office, or for all where it is null. */
    List<AccountId> others(OfficeId office) {
        return Stream.concat(
                        office == null ? Stream.empty() : administrators.of(office).stream(),
                        administrators.national().stream())
                .filter(one -> !one.equals(me().id()))
                .distinct()
                .toList();
    }

    private Actor me() {
        return user.getMe();
    }
}
