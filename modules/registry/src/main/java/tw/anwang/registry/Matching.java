package tw.anwang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveKind;
import tw.anwang.identity.Trail;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.PersonPlaces;
import tw.anwang.registry.household.PersonPlaces.Placed;
import tw.anwang.registry.person.KnownPeople;
import tw.anwang.registry.person.KnownPerson;

/**
 * Who is registered already and may be the person somebody types (疑似同一人). What one may not see is told as an office
 * to ask and nothing else, and only where number or name and birth agree; what is kept to its parties is not told at
 * all. Every question stands in the trail, also one that found nobody, with how many offices it was told of.
 */
@ApplicationScoped
public class Matching {
    private static final int MOST = 10;

    @Inject
    KnownPeople people;

    @Inject
    PersonPlaces places;

    @Inject
    Trail trail;

    /** @param district code where the person typed lives, or null */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public Candidates of(NewPerson typed, String district) {
        if (typed.name() == null && typed.idNumber() == null) {
            return Candidates.NONE; // nothing is asked
        }
        List<KnownPerson> like = people.like(typed);
        Map<PersonId, List<Placed>> placed = places
                .of(like.stream().map(KnownPerson::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Placed::person));
        List<Candidate> seen = new ArrayList<>();
        Set<OfficeId> askThere = new LinkedHashSet<>();
        for (KnownPerson one : like) {
            List<Placed> of = placed.getOrDefault(one.id(), List.of());
            List<MatchReason> reasons = one.reasons(
                    typed,
                    district,
                    of.stream().map(Placed::district).filter(Objects::nonNull).toList());
            if (!reasons.isEmpty()) {
                of.stream()
                        .filter(Placed::seen)
                        .findFirst()
                        .ifPresentOrElse(
                                where -> seen.add(candidate(one, where, reasons)),
                                () -> askThere.addAll(told(of, reasons)));
            }
        }
        return traced(typed, seen, askThere);
    }

    private static Candidate candidate(KnownPerson one, Placed where, List<MatchReason> reasons) {
        return new Candidate(
                one.id(), one.name(), one.sex(), one.bornOn(), where.household(), where.number(), List.copyOf(reasons));
    }

    private static List<OfficeId> told(List<Placed> places, List<MatchReason> reasons) {
        return places.stream()
                .filter(one -> one.ordinary() && one.current())
                .filter(one -> reasons.stream().anyMatch(MatchReason::isStrong))
                .map(Placed::lead)
                .toList();
    }

    private Candidates traced(NewPerson typed, List<Candidate> seen, Set<OfficeId> askThere) {
        List<Candidate> first = seen.stream()
                .sorted(Comparator.comparing((Candidate one) -> one.reasons().get(0)))
                .limit(MOST)
                .toList();
        Map<String, String> query = new LinkedHashMap<>();
        if (typed.name() != null) {
            query.put("q", typed.name());
        }
        if (typed.idNumber() != null) {
            query.put("number", SensitiveKind.ID_NUMBER.masked(typed.idNumber()));
        }
        query.put("askThere", String.valueOf(askThere.size()));
        trail.listed(
                Household.KIND.name(),
                query.toString(),
                first.stream().map(one -> one.household().value()).distinct().toList());
        return new Candidates(first, askThere.stream().limit(MOST).toList());
    }
}
