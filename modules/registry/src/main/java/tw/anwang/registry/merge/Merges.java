package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.Households;
import tw.anwang.registry.household.Keepers;
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
    Keepers keepers;

    @Inject
    PersonPlaces places;

    @Inject
    Households households;

    @Inject
    Comparing comparing;

    @Inject
    Carrying carrying;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Both side by side and what would be carried. @throws NotVisible where one of them is not seen */
    public MergePreview preview(PersonId kept, PersonId gone) {
        whyNotRead(kept, gone).ifPresent(RuleBroken::refuse);
        Stream.of(kept, gone)
                .flatMap(one -> comparing.seen(one).stream())
                .map(one -> one.household().value())
                .distinct()
                .forEach(one -> trail.record("read", KIND, one, null));
        return comparing.read(kept, gone);
    }

    /** Whoever compares them keeps a household of each, and so reads the names. */
    public Optional<RuleBroken> whyNotRead(PersonId kept, PersonId gone) {
        return Stream.of(whyNotKeep(comparing.seen(kept)), whyNotKeep(comparing.seen(gone)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Why the two cannot become one; empty where they can. */
    public Optional<RuleBroken> whyNot(PersonId kept, PersonId gone) {
        List<Placed> first = comparing.seen(kept);
        List<Placed> second = comparing.seen(gone);
        return Stream.of(
                        whyNotKeep(first),
                        whyNotKeep(second),
                        MergeRules.whyNotKeptAlike(first, second),
                        comparing.isKin(kept, gone)
                                ? Optional.of(new RuleBroken("registry.merge.kin"))
                                : Optional.<RuleBroken>empty(),
                        carrying.whyNot(kept, gone))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** @return the merge; where the numbers differ it waits for somebody else. @throws RuleBroken as {@link #whyNot} */
    public long merge(MergePreview read, PersonWords chosen, String why) {
        PersonId kept = read.kept().person();
        PersonId gone = read.gone().person();
        whyNot(kept, gone).ifPresent(RuleBroken::refuse);
        if (!comparing.read(kept, gone).isAsRead(read)) {
            throw new jakarta.persistence.OptimisticLockException();
        }
        chosen.check(Taipei.today(clock));
        Merge merge = new Merge(
                kept, gone, read.kept().words(), chosen, why, user.getMe().id());
        em.persist(merge);
        em.flush();
        if (comparing.needsSecondLook(kept, gone)) {
            traced("askMerge", households(kept, gone));
        } else {
            carryOut(merge);
        }
        return merge.id();
    }

    /** Somebody else agrees that they are one. */
    public void agree(long id) {
        Merge merge = byId(id);
        if (merge.state() != Merge.State.ASKED) {
            throw new RuleBroken("registry.merge.decided");
        }
        if (user.getMe().isOrActsFor(merge.askedBy())) {
            throw new RuleBroken("registry.merge.secondOther");
        }
        whyNot(merge.kept(), merge.gone()).ifPresent(RuleBroken::refuse);
        if (!comparing.read(merge.kept(), merge.gone()).kept().words().equals(merge.was())) {
            throw new RuleBroken("registry.merge.correctedSince");
        }
        carryOut(merge);
    }

    private void carryOut(Merge merge) {
        Person kept = em.find(Person.class, merge.kept().value());
        Person gone = em.find(Person.class, merge.gone().value());
        if (kept.goneInto() != null || gone.goneInto() != null) {
            throw new RuleBroken("registry.merge.decided");
        }
        Set<HouseholdId> touched = households(merge.kept(), merge.gone());
        carrying.carry(merge);
        kept.correct(merge.given());
        em.lock(kept, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        gone.goInto(merge.kept());
        em.flush();
        merge.done(Taipei.today(clock), kept.version(), user.getMe().id());
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
        whyNotKeep(comparing.seen(merge.kept())).ifPresent(RuleBroken::refuse);
        merge.undone(why, user.getMe().id());
        List<RuleBroken> left = new ArrayList<>();
        Set<HouseholdId> touched = new LinkedHashSet<>(households(merge.kept(), merge.gone()));
        int stay = carrying.carryBack(merge);
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

    /** @throws NotVisible where the person does not see whom it is about */
    public Merge byId(long id) {
        Merge merge = em.find(Merge.class, id);
        if (merge == null || places.of(List.of(merge.kept())).stream().noneMatch(Placed::seen)) {
            throw new NotVisible("registry.merge", id);
        }
        return merge;
    }

    /** Who keeps only a household that the person left keeps the person no more. */
    private Optional<RuleBroken> whyNotKeep(List<Placed> seen) {
        List<Placed> current = places.of(List.of(seen.get(0).person())).stream()
                .filter(Placed::current)
                .toList();
        List<Placed> where =
                current.isEmpty() ? seen : current.stream().filter(Placed::seen).toList();
        if (where.isEmpty()) {
            return Optional.of(new RuleBroken("registry.member.left"));
        }
        List<Optional<RuleBroken>> each = where.stream()
                .map(one -> keepers.whyNotKeep(one.household().value()))
                .toList();
        return each.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : each.get(0);
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
