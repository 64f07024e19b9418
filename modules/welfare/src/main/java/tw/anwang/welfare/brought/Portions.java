package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.directory.OfficeId;
import tw.anwang.intake.BroughtCase;
import tw.anwang.registry.HouseholdId;
import tw.anwang.welfare.brought.BroughtFamilies.Known;
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCases;
import tw.anwang.welfare.further.FamiliesServed;

/** Looks up what is here of the cases of a portion: of each kind once for all of them, and not for each. */
@ApplicationScoped
class Portions {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    BroughtFacts facts;

    @Inject
    BroughtFamilies families;

    @Inject
    FamiliesServed served;

    @Inject
    FamilyCases cases;

    /** One that is taken over: whose turn its family is, is asked for it alone, and what was said of it after that. */
    Portion taken(BroughtCase told) {
        Once once = new Once();
        Map<BroughtCase, FamilyCase> there = bearing(List.of(told));
        return new Portion(
                once,
                there,
                families(List.of(told), there, once),
                served::running,
                one -> em.find(BroughtRecord.class, one.id()).said(),
                cases::isVisible,
                new HashSet<>());
    }

    /** Those of a preview. */
    Portion looked(List<BroughtCase> told) {
        Once once = new Once();
        Map<BroughtCase, FamilyCase> there = bearing(told);
        Map<BroughtCase, Known> families = families(told, there, once);
        Map<HouseholdId, List<FamilyCase>> running = served.running(households(there, families));
        Map<Long, BroughtWords> said = said(there.values());
        Set<Long> seen = cases.visible(
                Stream.concat(there.values().stream(), running.values().stream().flatMap(List::stream))
                        .collect(Collectors.toSet()));
        return new Portion(
                once,
                there,
                families,
                household -> running.getOrDefault(household, List.of()),
                one -> said.get(one.id()),
                one -> seen.contains(one.id()),
                new HashSet<>());
    }

    private Map<BroughtCase, FamilyCase> bearing(List<BroughtCase> told) {
        Map<BroughtCase, FamilyCase> there = new HashMap<>();
        told.stream().collect(Collectors.groupingBy(BroughtCase::system)).forEach((system, some) -> {
            Map<String, FamilyCase> bearing = bearing(system, some);
            some.stream()
                    .filter(one -> bearing.containsKey(one.alike()))
                    .forEach(one -> there.put(one, bearing.get(one.alike())));
        });
        return there;
    }

    private Map<String, FamilyCase> bearing(String system, List<BroughtCase> told) {
        Map<String, FamilyCase> bearing = new HashMap<>();
        em.createQuery(
                        "select c from FamilyCase c where c.source.system = :system and c.source.number in :numbers",
                        FamilyCase.class)
                .setParameter("system", system)
                .setParameter("numbers", told.stream().map(BroughtCase::number).toList())
                .getResultStream()
                .forEach(one -> bearing.put(BroughtCase.alike(one.source().number()), one));
        return bearing;
    }

    /** Asked for each centre together. */
    private Map<BroughtCase, Known> families(List<BroughtCase> told, Map<BroughtCase, FamilyCase> there, Once once) {
        Map<OfficeId, List<BroughtCase>> byCentre = new HashMap<>();
        for (BroughtCase one : told) {
            OfficeId centre = there.containsKey(one) ? null : centre(one, once);
            if (centre != null) {
                byCentre.computeIfAbsent(centre, id -> new ArrayList<>()).add(one);
            }
        }
        Map<BroughtCase, Known> known = new HashMap<>();
        byCentre.forEach((centre, some) -> known.putAll(families.known(some, centre)));
        return known;
    }

    /** Null where it is wrong: that is said when it is judged. */
    private OfficeId centre(BroughtCase told, Once once) {
        try {
            return facts.of(told, once).centre().id();
        } catch (Wrong said) {
            return null;
        }
    }

    private static Set<HouseholdId> households(Map<BroughtCase, FamilyCase> there, Map<BroughtCase, Known> families) {
        return Stream.concat(
                        there.values().stream()
                                .filter(one -> !one.state().isOpen())
                                .map(FamilyCase::household),
                        families.values().stream().map(Known::household).filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    private Map<Long, BroughtWords> said(Collection<FamilyCase> there) {
        return there.isEmpty()
                ? Map.of()
                : em.createQuery("select r from BroughtRecord r where r.caseId in :cases", BroughtRecord.class)
                        .setParameter(
                                "cases", there.stream().map(FamilyCase::id).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(BroughtRecord::caseId, BroughtRecord::said));
    }
}
