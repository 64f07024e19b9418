package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.IdNumber;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;

/**
 * Of two who enter the same person at the same moment the second waits until the first is saved. Who waits for whom is
 * decided by number and name, then by household; that two others share a turn by chance costs them a moment and nothing
 * else.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EntryTurns {
    private static final int TURNS = 256;

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    /** The first statement of its transaction: what is read after it was saved before it. */
    void take(Collection<NewPerson> told) {
        List<Integer> turns = told.stream()
                .flatMap(one -> Stream.of(
                        one.name(),
                        one.idNumber() == null
                                ? null
                                : IdNumber.of(one.idNumber())
                                        .map(IdNumber::value)
                                        .orElse(one.idNumber())))
                .filter(Objects::nonNull)
                .map(word -> Math.floorMod(word.hashCode(), TURNS))
                .distinct()
                .sorted()
                .toList();
        take(turns, 0);
    }

    /** From now on nobody else enters somebody into the household until this transaction ends. */
    void take(long household) {
        take(List.of((int) (household % TURNS)), TURNS); // not the row itself: who writes beside it holds that too
    }

    private void take(List<Integer> turns, int from) {
        if (!turns.isEmpty()) {
            em.createNativeQuery("select n from registry_entry_turn where n in ("
                            + turns.stream()
                                    .map(one -> String.valueOf(from + one))
                                    .collect(Collectors.joining(","))
                            + ") order by n for update")
                    .getResultList();
        }
    }

    /** Rows of that person in the household as they are now, also those saved since this transaction began. */
    List<Member> rows(long household, PersonId person) {
        take(household);
        return em.createQuery(
                        "select m from Member m where m.householdId = :household and m.personId = :person",
                        Member.class)
                .setParameter("household", household)
                .setParameter("person", person.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
