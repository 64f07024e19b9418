package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.IdNumber;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.NumberedPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.household.PersonPlaces.Placed;

/**
 * Who is known by a number, for {@link tw.anwang.registry.Families}: of ordinary households alone that the person of this
 * request sees, or the office for which it asks. Of all others nothing is told, not even that they are there.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NumberedPeople {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    PersonPlaces places;

    /** By the numbers as they were asked. */
    public Map<String, NumberedPerson> of(Collection<String> numbers, OfficeId office) {
        Map<String, List<PersonId>> bearing = new HashMap<>();
        numbers.forEach(number -> bearing.put(number, bearing(number)));
        List<Placed> all = places.of(
                bearing.values().stream().flatMap(List::stream).distinct().toList());
        Set<Long> theirs = theirs(all.stream().map(Placed::household).collect(Collectors.toSet()), office);
        Map<String, NumberedPerson> found = new HashMap<>();
        bearing.forEach((number, people) -> all.stream()
                .filter(one -> people.contains(one.person()) && one.ordinary())
                .filter(one -> one.seen() || theirs.contains(one.household().value()))
                .findFirst() // those of today come first
                .ifPresent(one ->
                        found.put(number, new NumberedPerson(one.person(), one.current() ? one.household() : null))));
        return found;
    }

    private List<PersonId> bearing(String number) {
        return em.createQuery(
                        "select i.personId from Identifier i, Person p where i.value = :number and p.id = i.personId"
                                + " and p.goneInto is null order by i.personId",
                        Long.class)
                .setParameter("number", IdNumber.of(number).map(IdNumber::value).orElse(number))
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    private Set<Long> theirs(Collection<HouseholdId> households, OfficeId office) {
        return households.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select p.recordId from HouseholdParty p where p.officeId = :office"
                                        + " and p.recordId in :households",
                                Long.class)
                        .setParameter("office", office.value())
                        .setParameter(
                                "households",
                                households.stream().map(HouseholdId::value).toList())
                        .getResultList());
    }
}
