package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.HouseholdReferences;
import tw.anwang.registry.household.MergedPlaces;
import tw.anwang.registry.household.MergedPlaces.Changed;
import tw.anwang.registry.merge.HouseholdMergePreview.Rows;

/** Carries what names a household to another one, in every module, and back. The caller has asked for right and scope. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CarryingHouseholds {
    private static final HouseholdId NONE = new HouseholdId(0);

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    @Any
    Instance<HouseholdReferences> references;

    @Inject
    MergedPlaces places;

    private Stream<HouseholdReferences> all() {
        return references.stream().sorted(Comparator.comparing(HouseholdReferences::place));
    }

    Optional<RuleBroken> whyNot(HouseholdId kept, HouseholdId gone) {
        return all().flatMap(one -> one.whyNotMerge(kept, gone).stream()).findFirst();
    }

    /** How many rows of which kind each of them has. */
    List<Rows> rows(HouseholdId kept, HouseholdId gone) {
        return all().map(one -> new Rows(
                        one.module(),
                        one.key(),
                        one.moving(kept, NONE).size(),
                        one.moving(gone, NONE).size()))
                .filter(one -> one.kept() + one.gone() > 0)
                .toList();
    }

    /** @param head of the household from now on, or null */
    void carry(HouseholdMerge merge, tw.anwang.registry.PersonId head) {
        remember(merge, places.shared(merge.kept(), merge.gone()));
        all().forEach(one -> {
            one.moving(merge.kept(), NONE).forEach(row -> remember(merge, one, row, true));
            List<Long> rows = one.moving(merge.gone(), merge.kept());
            one.rename(rows, merge.gone(), merge.kept());
            rows.forEach(row -> remember(merge, one, row, false));
        });
        em.flush();
        remember(merge, places.oneHead(merge.kept(), head));
    }

    private void remember(HouseholdMerge merge, HouseholdReferences where, long row, boolean stayed) {
        em.persist(MergedRow.ofHouseholds(merge.id(), where.place(), row, stayed));
    }

    private void remember(HouseholdMerge merge, List<Changed> changes) {
        changes.forEach(one -> em.persist(MergedPlace.ofHouseholds(merge.id(), one)));
        em.flush();
    }

    /** What was written since belongs to the one household that they are. */
    Optional<RuleBroken> whyNotBack(HouseholdMerge merge) {
        Map<String, List<MergedRow>> then = rows(merge);
        long since = all().mapToLong(one -> {
                    Set<Long> known = then.getOrDefault(one.place(), List.of()).stream()
                            .map(MergedRow::row)
                            .collect(Collectors.toCollection(HashSet::new));
                    return one.moving(merge.kept(), NONE).stream()
                            .filter(row -> !known.contains(row))
                            .count();
                })
                .sum();
        return since == 0 ? Optional.empty() : Optional.of(new RuleBroken("registry.households.builtOn", since));
    }

    /** @return how many rows were changed since, and stay as they are */
    int carryBack(HouseholdMerge merge) {
        int stay = places.putBack(em.createQuery(
                        "select p from MergedPlace p where p.householdMergeId = :merge order by p.id desc",
                        MergedPlace.class)
                .setParameter("merge", merge.id())
                .getResultStream()
                .map(MergedPlace::changed)
                .toList());
        Map<String, List<MergedRow>> then = rows(merge);
        return stay
                + all().mapToInt(one -> {
                            List<Long> rows = then.getOrDefault(one.place(), List.of()).stream()
                                    .filter(row -> !row.stayed())
                                    .map(MergedRow::row)
                                    .toList();
                            return rows.size() - one.rename(rows, merge.kept(), merge.gone());
                        })
                        .sum();
    }

    private Map<String, List<MergedRow>> rows(HouseholdMerge merge) {
        return em.createQuery("select r from MergedRow r where r.householdMergeId = :merge", MergedRow.class)
                .setParameter("merge", merge.id())
                .getResultStream()
                .collect(Collectors.groupingBy(MergedRow::place));
    }
}
