package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.People;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.duplicate.HouseholdTwins;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.Households;
import tw.anwang.registry.household.PersonKeepers;
import tw.anwang.registry.household.PersonPlaces;
import tw.anwang.registry.household.PersonPlaces.Placed;
import tw.anwang.registry.person.Person;
import tw.anwang.registry.person.PersonWords;

/**
 * 歸戶: two records of one person become one in one transaction, in the registry and in every module that names the
 * person; the one that is gone leads to the one that stays. It is undone as far as nothing done since contradicts, and
 * what does is told.
 */
@ApplicationScoped
@Permitted(RegistryPermissions.KEEP)
@Transactional
public class Merges {
    private static final String KIND = Household.KIND.name();

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    PersonKeepers keepers;

    @Inject
    PersonPlaces places;

    @Inject
    PlacesOfMerge memberships;

    @Inject
    MergeTasks tasks;

    @Inject
    Households households;

    @Inject
    MergeObstacles obstacles;

    @Inject
    HouseholdTwins same;

    @Inject
    Comparing comparing;

    @Inject
    Carrying carrying;

    @Inject
    People people;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Both side by side and what would be carried. @throws NotVisible where one of them is not seen */
    public MergePreview preview(PersonId kept, PersonId gone) {
        whyNotRead(kept, gone).ifPresent(RuleBroken::refuse);
        Stream.of(kept, gone)
                .flatMap(one -> keepers.seen(one).stream())
                .map(one -> one.household().value())
                .distinct()
                .forEach(one -> trail.record("read", KIND, one, null));
        return comparing.read(kept, gone);
    }

    /** Why the person of this request may not lay them side by side. */
    public Optional<RuleBroken> whyNotRead(PersonId kept, PersonId gone) {
        return keepers.whyNotKeep(kept, gone);
    }

    /** Why the two cannot become one; empty where they can. */
    public Optional<RuleBroken> whyNot(PersonId kept, PersonId gone) {
        return obstacles.whyNotOne(kept, gone).or(() -> obstacles.whyNotAsk(kept, gone));
    }

    /** @return the merge; where the numbers differ it waits for somebody else. @throws RuleBroken as {@link #whyNot} */
    public long merge(MergePreview read, PersonWords chosen, String why) {
        PersonId kept = read.kept().person();
        PersonId gone = read.gone().person();
        obstacles.oneAtATime(kept, gone);
        whyNot(kept, gone).ifPresent(RuleBroken::refuse);
        if (!comparing.read(kept, gone).isAsRead(read)) {
            throw new jakarta.persistence.OptimisticLockException();
        }
        LocalDate today = Taipei.today(clock);
        chosen.check(today);
        Merge merge = new Merge(read, chosen, why, user.getMe().id(), today);
        em.persist(merge);
        em.flush();
        if (comparing.needsSecondLook(kept, gone)) {
            tasks.open(merge, user.getMe(), read.numbers());
            traced("askMerge", households(kept, gone));
        } else {
            carryOut(merge);
        }
        return merge.id();
    }

    /** Why the person of this request cannot agree to it; empty where it can, or nothing waits. */
    public Optional<RuleBroken> whyNotAgree(Merge merge) {
        return merge.state() == Merge.State.ASKED && user.getMe().isOrActsFor(merge.askedBy())
                ? Optional.of(new RuleBroken("registry.merge.secondOther"))
                : Optional.empty();
    }

    /** Somebody else agrees that they are one. */
    public void agree(long id) {
        Merge merge = waiting(id);
        whyNotAgree(merge).ifPresent(RuleBroken::refuse);
        obstacles.whyNotOne(merge.kept(), merge.gone()).ifPresent(RuleBroken::refuse);
        if (!comparing.read(merge.kept(), merge.gone()).kept().words().equals(merge.was())) {
            throw new RuleBroken("registry.merge.correctedSince");
        }
        carryOut(merge);
        tasks.close(merge);
    }

    /** 不歸戶: somebody else does not agree, or who asked takes it back; the two may be asked about again. */
    public void dismiss(long id, String why) {
        Merge merge = waiting(id);
        whyNotRead(merge.kept(), merge.gone()).ifPresent(RuleBroken::refuse);
        merge.dismissed(why, user.getMe().id());
        tasks.close(merge);
        traced("dismissMerge", households(merge.kept(), merge.gone()));
    }

    private Merge waiting(long id) {
        Merge merge = byId(id);
        if (merge.state() != Merge.State.ASKED) {
            throw new RuleBroken("registry.merge.decided");
        }
        return merge;
    }

    private void carryOut(Merge merge) {
        Person kept = em.find(Person.class, merge.kept().value());
        Person gone = em.find(Person.class, merge.gone().value());
        if (kept.goneInto() != null || gone.goneInto() != null) {
            throw new RuleBroken("registry.merge.decided");
        }
        Set<HouseholdId> touched = households(merge.kept(), merge.gone());
        memberships.join(merge);
        carrying.carry(merge);
        kept.correct(merge.given());
        em.lock(kept, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        gone.goInto(merge.kept());
        em.flush();
        memberships.end(merge, gone.words());
        merge.done(Taipei.today(clock), kept.version(), user.getMe().id());
        touched.forEach(same::look);
        traced("merge", touched);
    }

    /** @return what stays as it is because of what was done since. @throws RuleBroken where it cannot be undone at all */
    public List<RuleBroken> undo(long id, String why) {
        Merge merge = byId(id);
        if (merge.state() != Merge.State.DONE) {
            throw new RuleBroken("registry.merge.decided");
        }
        Person kept = em.find(Person.class, merge.kept().value());
        if (kept.goneInto() != null) {
            throw new RuleBroken("registry.merge.goneFurther");
        }
        keepers.whyNotKeep(merge.kept()).ifPresent(RuleBroken::refuse);
        merge.undone(why, user.getMe().id());
        List<RuleBroken> left = new ArrayList<>();
        Set<HouseholdId> touched = new LinkedHashSet<>(households(merge.kept(), merge.gone()));
        int stay = memberships.putBack(merge) + carrying.carryBack(merge);
        if (stay > 0) {
            left.add(new RuleBroken("registry.merge.rowsStay", stay));
        }
        if (merge.isAsLeft(kept.version())) {
            kept.correct(merge.was());
        } else {
            left.add(new RuleBroken("registry.merge.wordsStay"));
        }
        em.find(Person.class, merge.gone().value()).goInto(null);
        em.flush();
        traced("undoMerge", touched);
        return left;
    }

    /** What its page shows. */
    public MergedShow show(Merge merge) {
        List<MergedShow.Where> where = keepers.seen(merge.kept()).stream()
                .map(one -> new MergedShow.Where(one.household(), one.number()))
                .distinct()
                .toList();
        String askedBy = people.byIds(List.of(merge.askedBy().value())).stream()
                .map(People.Person::name)
                .findFirst()
                .orElse("");
        return new MergedShow(
                merge.state(), merge.why(), askedBy, merge.askedOn(), merge.doneOn(), merge.undoneWhy(), where);
    }

    /** @throws NotVisible where the person does not see whom it is about */
    public Merge byId(long id) {
        Merge merge = em.find(Merge.class, id);
        if (merge == null || places.of(List.of(merge.kept())).stream().noneMatch(Placed::seen)) {
            throw new NotVisible("registry.merge", id);
        }
        return merge;
    }

    private Set<HouseholdId> households(PersonId kept, PersonId gone) {
        return new LinkedHashSet<>(
                places.of(List.of(kept, gone)).stream().map(Placed::household).toList());
    }

    private void traced(String verb, Set<HouseholdId> touched) {
        touched.forEach(one -> {
            households.changed(one);
            trail.record(verb, KIND, one.value(), null);
        });
    }
}
