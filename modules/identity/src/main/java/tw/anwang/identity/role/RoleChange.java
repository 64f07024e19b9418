package tw.anwang.identity.role;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import tw.anwang.identity.Sphere;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/**
 * A role before and after, and what forbids the way from one to the other.
 *
 * @param before of a new role: nothing allowed
 * @param mine whether the person who changes it holds it
 */
record RoleChange(RoleDetails before, RoleDetails after, boolean mine) {
    Set<String> added() {
        return after.beyond(before);
    }

    Set<String> removed() {
        return before.beyond(after);
    }

    boolean liftsSecondFactor() {
        return before.needsSecondFactor() && !after.needsSecondFactor();
    }

    boolean asksSecondFactor() {
        return !before.needsSecondFactor() && after.needsSecondFactor();
    }

    /**
     * Why nobody may make this change.
     *
     * @param known whether a module still knows the right
     * @param otherEditors people in use who edit roles through another role
     */
    Optional<RuleBroken> whyNot(Function<String, Sphere> spheres, Predicate<String> known, long otherEditors) {
        if (after.permissions().isEmpty()) {
            return Optional.of(new RuleBroken("identity.role.empty"));
        }
        if (!added().stream().allMatch(known)) {
            return Optional.of(new RuleBroken("identity.role.unknown"));
        }
        return whyNotInOwnFavour()
                .or(() -> whyNotTogether(after.permissions(), spheres))
                .or(this::whyNotEditRoles)
                .or(() -> whyNotLast(otherEditors));
    }

    /** Nobody grants rights to themselves, nor frees themselves of a second factor. */
    private Optional<RuleBroken> whyNotInOwnFavour() {
        return mine && (!added().isEmpty() || liftsSecondFactor())
                ? Optional.of(new RuleBroken("identity.role.ownFavour"))
                : Optional.empty();
    }

    /** Who administers sees no content; who audits neither administers nor sees content. */
    static Optional<RuleBroken> whyNotTogether(Collection<String> permissions, Function<String, Sphere> spheres) {
        Set<Sphere> held = new TreeSet<>();
        permissions.forEach(right -> held.add(spheres.apply(right)));
        boolean together = held.stream().allMatch(one -> held.stream().allMatch(one::goesWith));
        return together ? Optional.empty() : Optional.of(new RuleBroken("identity.role.apart"));
    }

    /** A county's administrators would give themselves the country. */
    private Optional<RuleBroken> whyNotEditRoles() {
        boolean countryToo = after.allows(IdentityPermissions.ADMINISTER) && after.allows(IdentityPermissions.ACCOUNTS);
        return after.allows(IdentityPermissions.ROLES) && !countryToo
                ? Optional.of(new RuleBroken("identity.role.editorsAdminister"))
                : Optional.empty();
    }

    private Optional<RuleBroken> whyNotLast(long otherEditors) {
        return removed().contains(IdentityPermissions.ROLES) && otherEditors == 0
                ? Optional.of(new RuleBroken("identity.role.lastEditor"))
                : Optional.empty();
    }
}
