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
    MappingRights rights;

    @Inject
    RoleGiving giving;

    @Inject
    Offices offices;

    @Inject
    Event<GroupMappingWaits> waits;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Lines of the mapping, and the roles that this person can map. */
    public record Shown(List<GroupMappingRow> rows, List<String> roles) {}

    /** Those within reach, by group. */
    @Transactional
    public Shown list() {
        List<String> givable = giving.givable(me());
        List<GroupMappingRow> rows = em.createQuery(
                        "select m, (select a.name from Account a where a.id = m.madeBy),"
                                + " (select c.name from Account c where c.id = m.confirmedBy) from GroupMapping m"
                                + " order by m.group, m.id",
                        Object[].class)
                .getResultStream()
                .filter(row -> rights.isReached(((GroupMapping) row[0]).office()))
                .map(row -> row((GroupMapping) row[0], (String) row[1], (String) row[2], givable))
                .toList();
        trail.listed(KIND, null, rows.stream().map(GroupMappingRow::id).toList());
        return new Shown(rows, givable);
    }

    /**
     * Counts once somebody else has confirmed it.
     *
     * @param role or @param office may be null, not both. @throws RuleBroken where this person cannot map that
     * @return whether there is somebody else who may
     */
    @Transactional
    public boolean add(String group, String role, OfficeId office) {
        rights.whyNotMap(role, office).ifPresent(RuleBroken::refuse);
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
        List<AccountId> others = rights.others(office);
        waits.fire(new GroupMappingWaits(group, me().name(), others));
        return !others.isEmpty();
    }

    /**
     * Makes a line count that somebody else made: nobody gives rights alone.
     *
     * @throws NotVisible where it is out of reach or gone; @throws RuleBroken where this person cannot
     */
    @Transactional
    public void confirm(long id) {
        GroupMapping mapping = reached(id);
        rights.whyNotConfirm(mapping).ifPresent(RuleBroken::refuse);
        mapping.confirm(me().id(), clock.instant());
        trail.record("confirmGroup", KIND, id, mapping.words());
    }

    /** People lose what it gave at their next sign-in. @throws NotVisible where it is out of reach or gone */
    @Transactional
    public void remove(long id) {
        GroupMapping mapping = reached(id);
        rights.whyNotMap(mapping.role(), mapping.office()).ifPresent(RuleBroken::refuse);
        em.remove(mapping);
        trail.record("unmapGroup", KIND, id, mapping.words());
    }

    /** The row is held: of two who confirm or remove at once the second sees what the first did. */
    private GroupMapping reached(long id) {
        GroupMapping mapping = em.find(GroupMapping.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mapping == null || !rights.isReached(mapping.office())) {
            throw new NotVisible(KIND, id);
        }
        return mapping;
    }

    private boolean isThere(String group, String role, OfficeId office) {
        return em.createQuery("select m from GroupMapping m where m.group = :group", GroupMapping.class)
                .setParameter("group", group)
                .getResultStream()
                .anyMatch(one -> Objects.equals(one.role(), role) && Objects.equals(one.office(), office));
    }

    private GroupMappingRow row(GroupMapping mapping, String maker, String confirmer, List<String> givable) {
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
                rights.whyNotConfirm(mapping, givable).orElse(null));
    }

    private Actor me() {
        return user.getMe();
    }
}
