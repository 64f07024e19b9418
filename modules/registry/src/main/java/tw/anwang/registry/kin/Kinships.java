package tw.anwang.registry.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.household.FamilySheets;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.Keepers;
import tw.anwang.registry.household.Memberships;

/** Enters and removes who is kin to whom, from the page of a family both belong to or belonged to. */
@ApplicationScoped
@Permitted(RegistryPermissions.KEEP)
@Transactional
public class Kinships {
    private static final String KIND = Household.KIND.name();

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    FamilySheets sheets;

    @Inject
    Memberships memberships;

    @Inject
    Keepers keepers;

    @Inject
    KinsOf kins;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Why the person of this request cannot enter kin of that household; empty where it can. */
    public Optional<RuleBroken> whyNotKeep(long household) {
        return memberships.whyNotKeep(household);
    }

    /** The same for a household that the person has just read. */
    public Optional<RuleBroken> whyNotKeepRead(long household) {
        return keepers.whyNotKeepRead(household);
    }

    /** @return what is possible and looks like a slip of the pen; it is saved all the same */
    public List<RuleBroken> add(long household, KinLine told) {
        whyNotKeep(household).ifPresent(RuleBroken::refuse);
        FamilyKin family = FamilyKin.of(sheets.byId(household), List.of());
        if (!family.hasAll(told.person(), told.other())) {
            throw new RuleBroken("registry.kin.notMember");
        }
        KinRules.whyNot(told, kins.around(Set.of(told.person(), told.other())), Taipei.today(clock), family::called)
                .ifPresent(RuleBroken::refuse);
        em.persist(new Kin(told, new HouseholdId(household)));
        em.flush();
        trail.record("addKin", KIND, household, null);
        return KinRules.doubts(told, family::born, family::called);
    }

    /** It was never so. What is gone already is not missed. */
    public void remove(long household, long kin) {
        whyNotKeep(household).ifPresent(RuleBroken::refuse);
        Kin found = em.find(Kin.class, kin);
        if (found == null) {
            return;
        }
        KinLine line = found.line();
        if (!kins.among(Set.of(line.person(), line.other())).contains(line)) {
            throw new NotVisible("registry.kin", kin);
        }
        if (!FamilyKin.of(sheets.byId(household), List.of()).hasAll(line.person(), line.other())) {
            throw new NotVisible("registry.kin", kin);
        }
        em.remove(found);
        trail.record("removeKin", KIND, household, null);
    }
}
