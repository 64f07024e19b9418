package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.IdNumber;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.MemberRole;
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
        Map<String, List<PersonId>> bearing = bearing(numbers);
        List<Placed> all = places.of(
                bearing.values().stream().flatMap(List::stream).distinct().toList());
        Set<Long> theirs = theirs(all.stream().map(Placed::household).collect(Collectors.toSet()), office);
        Map<String, NumberedPerson> found = new HashMap<>();
        Map<PersonId, List<Placed>> places = all.stream()
                .filter(one -> one.ordinary()
                        && (one.seen() || theirs.contains(one.household().value())))
                .collect(Collectors.groupingBy(Placed::person));
        bearing.forEach((number, people) -> {
            List<Placed> there = people.stream()
                    .flatMap(one -> places.getOrDefault(one, List.of()).stream())
                    .sorted(Comparator.comparing(one -> !one.current())) // those of today first
                    .toList();
            if (!there.isEmpty()) {
                found.put(number, new NumberedPerson(there.get(0).person(), today(there)));
            }
        });
        return found;
    }

    private static Map<HouseholdId, PersonId> today(List<Placed> there) {
        return there.stream()
                .filter(Placed::current)
                .collect(Collectors.toMap(Placed::household, Placed::person, (first, second) -> first));
    }

    /** Those of these households whose head of today bears a number: one statement for all. */
    public Set<HouseholdId> headed(Collection<HouseholdId> households) {
        return households.isEmpty()
                ? Set.of()
                : em.createQuery(
                                "select distinct m.householdId from Member m, Identifier i where i.personId = m.personId"
                                        + " and m.role = :head and m.leftOn is null and m.householdId in :households",
                                Long.class)
                        .setParameter("head", MemberRole.HEAD)
                        .setParameter(
                                "households",
                                households.stream().map(HouseholdId::value).toList())
                        .getResultStream()
                        .map(HouseholdId::new)
                        .collect(Collectors.toSet());
    }

    /** One statement for all. */
    private Map<String, List<PersonId>> bearing(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        Map<String, List<PersonId>> bearing = new HashMap<>();
        em.createQuery(
                        "select i.value, i.personId from Identifier i, Person p where i.value in :numbers"
                                + " and p.id = i.personId and p.goneInto is null order by i.personId",
                        Object[].class)
                .setParameter(
                        "numbers", numbers.stream().map(NumberedPeople::kept).toList())
                .getResultStream()
                .forEach(row -> bearing.computeIfAbsent(alike((String) row[0]), value -> new ArrayList<>())
                        .add(new PersonId((Long) row[1])));
        return numbers.stream()
                .distinct()
                .collect(Collectors.toMap(
                        number -> number, number -> bearing.getOrDefault(alike(kept(number)), List.of())));
    }

    private static String kept(String number) {
        return IdNumber.of(number).map(IdNumber::value).orElse(number);
    }

    /** The same for two numbers that the database takes for one: it looks at neither case nor width. */
    private static String alike(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .strip();
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
