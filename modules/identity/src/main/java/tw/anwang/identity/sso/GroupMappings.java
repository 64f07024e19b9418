package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.AccountReach;
import tw.anwang.identity.account.RoleGiving;
import tw.anwang.identity.permission.IdentityPermissions;
import tw.anwang.kernel.RuleBroken;

/**
 * The mapping an administrator keeps: all of it for the national one, for a county's that of its own offices. Every
 * change is a change of rights and leaves a row in the trail.
 */
@ApplicationScoped
@Permitted(IdentityPermissions.MAP_GROUPS)
public class GroupMappings {
    static final String KIND = "identity.groupMapping";

    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AccountReach reach;

    @Inject
    RoleGiving giving;

    @Inject
    Offices offices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Those within reach, by group. */
    @Transactional
    public List<GroupMappingRow> list() {
        List<GroupMappingRow> rows = em.createQuery(
                        "select m, (select a.name from Account a where a.id = m.madeBy) from GroupMapping m"
                                + " order by m.group, m.id",
                        Object[].class)
                .getResultStream()
                .filter(row -> isReached(((GroupMapping) row[0]).office()))
                .map(row -> row((GroupMapping) row[0], (String) row[1]))
                .toList();
        trail.listed(KIND, null, rows.stream().map(GroupMappingRow::id).toList());
        return rows;
    }

    /** The roles this person can map. */
    public List<String> roles() {
        return giving.givable(user.getMe());
    }

    /** @param role or @param office may be null, not both. @throws RuleBroken where this person cannot map that */
    @Transactional
    public void add(String group, String role, OfficeId office) {
        whyNotMap(role, office).ifPresent(GroupMappings::refuse);
        if (role != null && !giving.isGivable(role)) {
            throw new RuleBroken("identity.account.roleRetired");
        }
        if (isThere(group, role, office)) {
            throw new RuleBroken("identity.groupMapping.there", group);
        }
        var mapping = new GroupMapping(group, role, office, me().id(), clock.instant());
        em.persist(mapping);
        em.flush();
        trail.record("mapGroup", KIND, mapping.id(), words(mapping));
    }

    /** People lose what it gave at their next sign-in. @throws NotVisible where it is out of reach or gone */
    @Transactional
    public void remove(long id) {
        GroupMapping mapping = em.find(GroupMapping.class, id);
        if (mapping == null || !isReached(mapping.office())) {
            throw new NotVisible(KIND, id);
        }
        whyNotMap(mapping.role(), mapping.office()).ifPresent(GroupMappings::refuse);
        em.remove(mapping);
        trail.record("unmapGroup", KIND, id, words(mapping));
    }

    private Optional<RuleBroken> whyNotMap(String role, OfficeId office) {
        if (role == null && office == null) {
            return Optional.of(new RuleBroken("identity.groupMapping.nothing"));
        }
        if (!isReached(office)) {
            return Optional.of(new RuleBroken("identity.groupMapping.otherCounty"));
        }
        return role == null ? Optional.empty() : giving.whyNotGive(me(), Set.of(role));
    }

    /** What names no office holds everywhere, and is the national administrator's. */
    private boolean isReached(OfficeId office) {
        return office == null ? me().may(IdentityPermissions.ADMINISTER) : reach.covers(me(), office);
    }

    private boolean isThere(String group, String role, OfficeId office) {
        return em.createQuery("select m from GroupMapping m where m.group = :group", GroupMapping.class)
                .setParameter("group", group)
                .getResultStream()
                .anyMatch(one -> Objects.equals(one.role(), role) && Objects.equals(one.office(), office));
    }

    private GroupMappingRow row(GroupMapping mapping, String maker) {
        String office = mapping.office() == null
                ? ""
                : offices.byId(mapping.office()).map(OfficeRef::name).orElse("");
        return new GroupMappingRow(mapping.id(), mapping.group(), mapping.role(), office, maker, mapping.madeAt());
    }

    private Actor me() {
        return user.getMe();
    }

    private static String words(GroupMapping mapping) {
        return mapping.group() + ": "
                + (mapping.role() == null ? "" : "role " + mapping.role() + " ")
                + (mapping.office() == null ? "" : "office " + mapping.office().value());
    }

    private static void refuse(RuleBroken obstacle) {
        throw obstacle;
    }
}
