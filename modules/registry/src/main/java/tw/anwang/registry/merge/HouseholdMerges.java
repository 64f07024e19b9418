package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.People;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.household.FamilySheets;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.Households;
import tw.anwang.registry.household.Keepers;
import tw.anwang.registry.merge.HouseholdMergePreview.Side;
import tw.anwang.registry.merge.HouseholdMergePreview.Somebody;

/**
 * 併戶: two households become one in one transaction, in the registry and in every module that names a household; the one
 * that is gone leads to the one that stays. It is undone as a whole, and only while nothing was written on top of it.
 */
@ApplicationScoped
@Permitted(RegistryPermissions.KEEP)
@Transactional
public class HouseholdMerges {
    private static final String KIND = Household.KIND.name();

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Keepers keepers;

    @Inject
    FamilySheets sheets;

    @Inject
    Households households;

    @Inject
    CarryingHouseholds carrying;

    @Inject
    People people;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Whoever lays them side by side keeps both, and so reads the names. @throws NotVisible where one is not seen */
    public Optional<RuleBroken> whyNotRead(HouseholdId kept, HouseholdId gone) {
        return keepers.whyNotKeep(kept.value()).or(() -> keepers.whyNotKeep(gone.value()));
    }

    /** Why the two cannot become one; empty where they can. A hiding place never becomes readable by it. */
    public Optional<RuleBroken> whyNot(HouseholdId kept, HouseholdId gone) {
        return whyNotRead(kept, gone)
                .or(() -> isGone(kept) || isGone(gone) || kept.equals(gone)
                        ? Optional.of(new RuleBroken("registry.merge.decided"))
                        : Optional.empty())
                .or(() -> households.sensitivity(kept) == households.sensitivity(gone)
                        ? Optional.empty()
                        : Optional.of(new RuleBroken("registry.households.keptCloser")))
                .or(() -> carrying.whyNot(kept, gone));
    }

    private boolean isGone(HouseholdId household) {
        return em.find(Household.class, household.value()).goneInto() != null;
    }

    /** Both side by side; the reading stands in the trail. @throws NotVisible where one of them is not seen */
    public HouseholdMergePreview preview(HouseholdId kept, HouseholdId gone) {
        whyNotRead(kept, gone).ifPresent(RuleBroken::refuse);
        Stream.of(kept, gone).forEach(one -> trail.record("read", KIND, one.value(), null));
        return read(kept, gone);
    }

    private HouseholdMergePreview read(HouseholdId kept, HouseholdId gone) {
        return new HouseholdMergePreview(side(kept), side(gone), carrying.rows(kept, gone));
    }

    private Side side(HouseholdId id) {
        Household found = sheets.household(id.value());
        List<Somebody> members = households.members(id).stream()
                .map(one -> new Somebody(one.person(), one.name(), one.bornOn(), one.role(), one.joinedOn()))
                .toList();
        return new Side(id, found.version(), found.number(), found.districtCode(), found.lead(), members);
    }

    /** @return the merge. @throws OptimisticLockException where either was written to since. @throws RuleBroken as {@link #whyNot} */
    public long merge(HouseholdMergePreview read, ChosenHousehold chosen, String why) {
        HouseholdId kept = read.kept().household();
        HouseholdId gone = read.gone().household();
        households.oneAtATime(List.of(kept, gone));
        whyNot(kept, gone).ifPresent(RuleBroken::refuse);
        if (!read(kept, gone).equals(read)) {
            throw new OptimisticLockException();
        }
        Household stays = em.find(Household.class, kept.value());
        Household leaves = em.find(Household.class, gone.value());
        HouseholdMerge merge =
                new HouseholdMerge(stays, leaves, chosen, why, user.getMe().id(), Taipei.today(clock));
        em.persist(merge);
        em.flush();
        carrying.carry(merge, (chosen.isHead() ? read.gone() : read.kept()).head());
        merge.apply(stays);
        em.lock(stays, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        leaves.goInto(kept);
        em.flush();
        traced("mergeHouseholds", merge);
        return merge.id();
    }

    /** Why it cannot be undone, without what was written since, which is looked for when it is; empty where it can. */
    public Optional<RuleBroken> whyNotUndo(HouseholdMerge merge) {
        if (merge.state() != Merge.State.DONE) {
            return Optional.of(new RuleBroken("registry.merge.decided"));
        }
        if (isGone(merge.kept())) {
            return Optional.of(new RuleBroken("registry.households.goneFurther"));
        }
        return keepers.whyNotKeep(merge.kept().value());
    }

    /** Two households again. @return what stays as it is because somebody corrected it since */
    public List<RuleBroken> undo(long id, String why) {
        HouseholdMerge merge = byId(id);
        households.oneAtATime(List.of(merge.kept(), merge.gone()));
        whyNotUndo(merge).or(() -> carrying.whyNotBack(merge)).ifPresent(RuleBroken::refuse);
        merge.undone(why, user.getMe().id());
        List<RuleBroken> left = new ArrayList<>();
        int stay = carrying.carryBack(merge);
        if (stay > 0) {
            left.add(new RuleBroken("registry.merge.rowsStay", stay));
        }
        if (!merge.putBack(em.find(Household.class, merge.kept().value()))) {
            left.add(new RuleBroken("registry.households.wordsStay"));
        }
        em.find(Household.class, merge.gone().value()).goInto(null);
        em.flush();
        traced("undoMergeHouseholds", merge);
        return left;
    }

    /** @throws NotVisible where the person does not see the household that stayed */
    public HouseholdMerge byId(long id) {
        HouseholdMerge merge = em.find(HouseholdMerge.class, id);
        if (merge == null) {
            throw new NotVisible("registry.householdMerge", id);
        }
        sheets.household(merge.kept().value());
        return merge;
    }

    /** What its page shows. */
    public HouseholdMergedShow show(HouseholdMerge merge) {
        String doneBy = people.byIds(List.of(merge.doneBy().value())).stream()
                .map(People.Person::name)
                .findFirst()
                .orElse("");
        return new HouseholdMergedShow(
                merge.state(),
                sheets.household(merge.kept().value()).id(),
                em.find(Household.class, merge.kept().value()).number(),
                em.find(Household.class, merge.gone().value()).number(),
                merge.why(),
                doneBy,
                merge.doneOn(),
                merge.undoneWhy());
    }

    private void traced(String verb, HouseholdMerge merge) {
        Stream.of(merge.kept(), merge.gone()).forEach(one -> {
            households.changed(one);
            trail.record(verb, KIND, one.value(), null);
        });
    }
}
