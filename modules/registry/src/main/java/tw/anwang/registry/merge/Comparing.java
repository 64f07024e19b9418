package tw.anwang.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.household.PersonKeepers;
import tw.anwang.registry.household.PersonPlaces.Placed;
import tw.anwang.registry.merge.MergePreview.Carried;
import tw.anwang.registry.merge.MergePreview.Side;
import tw.anwang.registry.person.Identifier;
import tw.anwang.registry.person.Person;

/** What is known of two records, as the person of this request sees them. The caller has asked for right and scope. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Comparing {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    PersonKeepers keepers;

    @Inject
    Carrying carrying;

    MergePreview read(PersonId kept, PersonId gone) {
        List<Carried> carried = carrying.counts(kept, gone).entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> new Carried(one.getKey().module(), one.getKey().key(), one.getValue()))
                .toList();
        return new MergePreview(side(kept), side(gone), carried, needsSecondLook(kept, gone));
    }

    /** Whether one is an ancestor of the other, or partner or sibling: a merge would make somebody its own kin. */
    boolean isKin(PersonId kept, PersonId gone) {
        String above = "with recursive up (id) as (select ?1 union select k.person_id from registry_kin k join up"
                + " on up.id = k.other_id) select count(*) from up where id = ?2";
        return Stream.of(new long[] {kept.value(), gone.value()}, new long[] {gone.value(), kept.value()})
                .anyMatch(two -> ((Number) em.createNativeQuery(above)
                                        .setParameter(1, two[0])
                                        .setParameter(2, two[1])
                                        .getSingleResult())
                                .intValue()
                        > 0);
    }

    boolean needsSecondLook(PersonId kept, PersonId gone) {
        return MergeRules.needsSecondLook(numbers(kept), numbers(gone));
    }

    private List<String> numbers(PersonId person) {
        return em.createQuery(
                        "select i.value from Identifier i where i.personId = :person and i.kind in :checked",
                        String.class)
                .setParameter("person", person.value())
                .setParameter("checked", List.of(Identifier.Kind.NATIONAL_ID, Identifier.Kind.RESIDENT_ID))
                .getResultList();
    }

    private Side side(PersonId person) {
        Person found = em.find(Person.class, person.value());
        return new Side(
                person,
                found.version(),
                found.words(),
                keepers.seen(person).stream().map(Placed::number).distinct().toList());
    }
}
