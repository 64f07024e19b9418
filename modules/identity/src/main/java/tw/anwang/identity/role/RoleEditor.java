package tw.anwang.identity.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.identity.permission.PermissionBook;
import tw.anwang.kernel.RuleBroken;

/**
 * Makes roles and changes what they may. A change is good at each holder's next click, because rights are read with
 * every request; it leaves a row in the trail that says what was added and what was taken away.
 */
@ApplicationScoped
@Transactional
public class RoleEditor {
    static final String KIND = "identity.role";

    @Inject
    RoleRows rows;

    @Inject
    RoleHolders holders;

    @Inject
    PermissionBook book;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Retired ones last. */
    @Permitted(IdentityPermissions.ROLES)
    public List<RoleRow> list() {
        List<RoleRow> list = rows.list();
        trail.listed(KIND, "", list.stream().map(RoleRow::id).toList());
        return list;
    }

    /** @throws NotVisible where there is no such role */
    @Permitted(IdentityPermissions.ROLES)
    public Role role(long id) {
        Role role = rows.byId(id).orElseThrow(() -> new NotVisible(KIND, id));
        trail.record("read", KIND, id, null);
        return role;
    }

    /** How many accounts have it, disabled ones too. */
    @Permitted(IdentityPermissions.ROLES)
    public long holdersOf(Role role) {
        return holders.all(role.code());
    }

    /** What the change would do; nothing is saved. */
    @Permitted(IdentityPermissions.ROLES)
    public RoleEffect effect(Role read, RoleDetails wanted) {
        RoleChange change = change(read, wanted);
        long inUse = holders.inUse(read.code());
        return new RoleEffect(
                inUse,
                shares(read.code(), change.added(), inUse),
                shares(read.code(), change.removed(), inUse),
                change.asksSecondFactor() ? holders.withoutFactor(read.code()) : 0,
                change.liftsSecondFactor());
    }

    private List<RoleEffect.Share> shares(String code, Collection<String> rights, long inUse) {
        Map<String, Long> others = holders.throughOthers(code, rights);
        return rights.stream()
                .map(right -> new RoleEffect.Share(right, inUse - others.getOrDefault(right, 0L)))
                .toList();
    }

    /** Why the change cannot be saved by the person of this request. */
    @Permitted(IdentityPermissions.ROLES)
    public Optional<RuleBroken> whyNotChange(Role read, RoleDetails wanted) {
        return read.whyNotChange()
                .or(() -> change(read, wanted).whyNot(book::sphereOf, book::knows, holders.otherEditors(read.code())))
                .or(() -> whyNotBesides(read, wanted));
    }

    private RoleChange change(Role read, RoleDetails wanted) {
        return new RoleChange(
                read.details(), wanted, holders.isHeldBy(user.getMe().id(), read.code()));
    }

    /** Who holds another role too holds both together. */
    private Optional<RuleBroken> whyNotBesides(Role read, RoleDetails wanted) {
        Map<String, Set<String>> rights = rows.permissions();
        return holders.besides(read.code()).stream()
                .filter(others -> {
                    Set<String> all = new TreeSet<>(wanted.permissions());
                    others.forEach(code -> all.addAll(rights.getOrDefault(code, Set.of())));
                    return RoleChange.whyNotTogether(all, book::sphereOf).isPresent();
                })
                .findFirst()
                .map(others -> new RuleBroken("identity.role.apartByHolder", String.join(", ", new TreeSet<>(others))));
    }

    /** @return the new role's id */
    @Permitted(IdentityPermissions.ROLES)
    public long create(String code, RoleDetails details) {
        if (rows.isTaken(code)) {
            throw new RuleBroken("identity.role.taken", code);
        }
        RoleDetails nothing = new RoleDetails(null, null, Set.of(), details.needsSecondFactor());
        new RoleChange(nothing, details, false)
                .whyNot(book::sphereOf, book::knows, 1)
                .ifPresent(RuleBroken::refuse);
        long id = rows.add(code, details);
        trail.record("createRole", KIND, id, code + ": " + words(new RoleChange(nothing, details, false)));
        return id;
    }

    /** @throws OptimisticLockException where somebody saved after the role was read */
    @Permitted(IdentityPermissions.ROLES)
    public void change(long id, int version, RoleDetails wanted) {
        Role now = held(id, version);
        whyNotChange(now, wanted).ifPresent(RuleBroken::refuse);
        rows.change(now, wanted);
        trail.record("changeRole", KIND, id, now.code() + ": " + words(change(now, wanted)));
    }

    /** Gives it to nobody any more. */
    @Permitted(IdentityPermissions.ROLES)
    public void retire(long id, int version) {
        Role now = held(id, version);
        now.whyNotRetire(holders.all(now.code())).ifPresent(RuleBroken::refuse);
        rows.retire(now, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        trail.record("retireRole", KIND, id, now.code());
    }

    private Role held(long id, int version) {
        Role now = rows.held(id).orElseThrow(() -> new NotVisible(KIND, id));
        if (now.version() != version) {
            throw new OptimisticLockException("role " + now.code());
        }
        return now;
    }

    private static String words(RoleChange change) {
        String factor = change.before().needsSecondFactor() == change.after().needsSecondFactor()
                ? ""
                : ", second factor " + (change.asksSecondFactor() ? "asked" : "lifted");
        return "added [" + String.join(" ", change.added()) + "], removed [" + String.join(" ", change.removed()) + "]"
                + factor;
    }
}
