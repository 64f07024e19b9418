package tw.anwang.identity.sso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.GroupMappingWaits;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.account.AccountReach;
import tw.anwang.identity.account.Administrators;
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
    Administrators administrators;

    @Inject
    Event<GroupMappingWaits> waits;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Those within reach, by group. */
    @Transactional
    public List<GroupMappingRow> list() {
        List<GroupMappingRow> rows = em.createQuery(
                        "select m, (select a.name from Account a where a.id = m.madeBy),"
                                + " (select c.name from Account c where c.id = m.confirmedBy) from GroupMapping m"
                                + " order by m.group, m.id",
                        Object[].class)
                .getResultStream()
                .filter(row -> isReached(((GroupMapping) row[0]).office()))
                .map(row -> row((GroupMapping) row[0], (String) row[1], (String) row[2]))
                .toList();
        trail.listed(KIND, null, rows.stream().map(GroupMappingRow::id).toList());
        return rows;
    }

    /** The roles this person can map. */
    public List<String> roles() {
        return giving.givable(user.getMe());
    }

    /**
     * Counts once somebody else has confirmed it.
     *
     * @param role or @param office may be null, not both. @throws RuleBroken where this person cannot map that
     */
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
        trail.record("mapGroup", KIND, mapping.id(), mapping.words());
        waits.fire(new GroupMappingWaits(group, me().name(), others(office)));
    }

    private List<AccountId> others(OfficeId office) {
        return Stream.concat(
                        office == null ? Stream.empty() : administrators.of(office).stream(),
                        administrators.national().stream())
                .filter(one -> !one.equals(me().id()))
                .distinct()
                .toList();
    }

    /**
     * Makes a line count that somebody else made: nobody gives rights alone.
     *
     * @throws NotVisible where it is out of reach or gone; @throws RuleBroken where this person cannot
     */
    @Transactional
    public void confirm(long id) {
        GroupMapping mapping = reached(id);
        whyNotConfirm(mapping).ifPresent(GroupMappings::refuse);
        mapping.confirm(me().id(), clock.instant());
        trail.record("confirmGroup", KIND, id, mapping.words());
    }

    private Optional<RuleBroken> whyNotConfirm(GroupMapping mapping) {
        return mapping.whyNotConfirm(me().id()).or(() -> whyNotMap(mapping.role(), mapping.office()));
    }

    /** People lose what it gave at their next sign-in. @throws NotVisible where it is out of reach or gone */
    @Transactional
    public void remove(long id) {
        GroupMapping mapping = reached(id);
        whyNotMap(mapping.role(), mapping.office()).ifPresent(GroupMappings::refuse);
        em.remove(mapping);
        trail.record("unmapGroup", KIND, id, mapping.words());
    }

    /** The row is held: of two who confirm or remove at once the second sees what the first did. */
    private GroupMapping reached(long id) {
        GroupMapping mapping = em.find(GroupMapping.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mapping == null || !isReached(mapping.office())) {
            throw new NotVisible(KIND, id);
        }
        return mapping;
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

    private GroupMappingRow row(GroupMapping mapping, String maker, String confirmer) {
        String office = mapping.office() == null
                ? ""
                : offices.byId(mapping.office()).map(OfficeRef::name).orElse("");
        return new GroupMappingRow(
                mapping.id(),
                mapping.group(),
                mapping.role(),
                office,
                maker,
                mapping.madeAt(),
                mapping.isWaiting(),
                Objects.toString(confirmer, ""),
                whyNotConfirm(mapping).orElse(null));
    }

    private Actor me() {
        return user.getMe();
    }

    private static void refuse(RuleBroken obstacle) {
        throw obstacle;
    }
}
