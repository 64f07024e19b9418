package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.household.PersonKeepers;
import tw.anwang.registry.person.Person;

/** Why two records cannot become one, or cannot be asked about now. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MergeObstacles {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    PersonKeepers keepers;

    @Inject
    Comparing comparing;

    @Inject
    Carrying carrying;

    /** Of two who decide about one of them at the same moment the second waits, and sees what the first did. */
    void oneAtATime(PersonId kept, PersonId gone) {
        Stream.of(kept, gone)
                .map(PersonId::value)
                .sorted()
                .forEach(one -> em.find(Person.class, one, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<RuleBroken> whyNotOne(PersonId kept, PersonId gone) {
        return keepers.whyNotKeep(kept, gone)
                .or(() -> MergeRules.whyNotKeptAlike(keepers.seen(kept), keepers.seen(gone)))
                .or(() -> comparing.isKin(kept, gone)
                        ? Optional.of(new RuleBroken("registry.merge.kin"))
                        : Optional.empty())
                .or(() -> carrying.whyNot(kept, gone));
    }

    /** The two wait already for somebody to agree, whichever was to stay. */
    Optional<RuleBroken> whyNotAsk(PersonId kept, PersonId gone) {
        boolean waits = !em.createQuery(
                        "select m from Merge m where m.state = :asked and m.keptId in :two and m.goneId in :two",
                        Merge.class)
                .setParameter("asked", Merge.State.ASKED)
                .setParameter("two", List.of(kept.value(), gone.value()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE) // as it is now, not as when this transaction began
                .getResultList()
                .isEmpty();
        return waits ? Optional.of(new RuleBroken("registry.merge.askedAlready")) : Optional.empty();
    }
}
