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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.PersonReferences;

/** Carries what names a person to another one, in every module, and back. The caller has asked for right and scope. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Carrying {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    @Any
    Instance<PersonReferences> references;

    private Stream<PersonReferences> all() {
        return references.stream().sorted(Comparator.comparing(PersonReferences::place));
    }

    Optional<RuleBroken> whyNot(PersonId kept, PersonId gone) {
        return all().flatMap(one -> one.whyNotMerge(kept, gone).stream()).findFirst();
    }

    /** How many rows of which place would be carried. */
    Map<PersonReferences, Integer> counts(PersonId kept, PersonId gone) {
        return all().collect(Collectors.toMap(
                one -> one, one -> one.moving(gone, kept).size(), (one, again) -> one, java.util.LinkedHashMap::new));
    }

    void carry(Merge merge) {
        all().forEach(one -> {
            List<Long> rows = one.moving(merge.gone(), merge.kept());
            one.rename(rows, merge.gone(), merge.kept());
            rows.forEach(row -> em.persist(new MergedRow(merge.id(), one.place(), row)));
        });
        em.flush();
    }

    /** @return how many rows were removed or carried on since, and stay as they are */
    int carryBack(Merge merge) {
        Map<String, List<Long>> carried = em.createQuery(
                        "select r from MergedRow r where r.mergeId = :merge", MergedRow.class)
                .setParameter("merge", merge.id())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        MergedRow::place, Collectors.mapping(MergedRow::row, Collectors.toList())));
        return all().mapToInt(one -> {
                    List<Long> rows = carried.getOrDefault(one.place(), List.of());
                    return rows.size() - one.rename(rows, merge.kept(), merge.gone());
                })
                .sum();
    }
}
