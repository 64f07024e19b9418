package tw.anwang.registry.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.registry.PersonId;

/** Which lines are registered. Whoever calls it has asked for right and scope of a household these people are in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KinsOf {
    /** More generations than anybody has registered; it ends the climb where data of elsewhere goes round. */
    private static final int MOST_GENERATIONS = 12;

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    /** Lines both of whose people are among these, in the order they were entered. */
    List<KinLine> among(Set<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select k from Kin k where k.personId in :ids and k.otherId in :ids order by k.id",
                                Kin.class)
                        .setParameter("ids", values(people))
                        .getResultStream()
                        .map(Kin::line)
                        .toList();
    }

    /** Every line of these people, and every parenthood above them: one statement a generation. */
    Collection<KinLine> around(Set<PersonId> people) {
        Map<Long, KinLine> found = new LinkedHashMap<>();
        Set<PersonId> asked = new HashSet<>();
        Set<PersonId> next = people;
        for (int up = 0; up < MOST_GENERATIONS && !next.isEmpty(); up++) {
            asked.addAll(next);
            of(next).forEach(line -> found.put(line.id(), line));
            next = found.values().stream()
                    .filter(line -> line.kind().isParenthood())
                    .map(KinLine::person)
                    .filter(parent -> !asked.contains(parent))
                    .collect(Collectors.toSet());
        }
        return found.values();
    }

    private List<KinLine> of(Set<PersonId> people) {
        return em.createQuery(
                        "select k from Kin k where k.personId in :ids or k.otherId in :ids order by k.id", Kin.class)
                .setParameter("ids", values(people))
                .getResultStream()
                .map(Kin::line)
                .toList();
    }

    private static List<Long> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toList();
    }
}
