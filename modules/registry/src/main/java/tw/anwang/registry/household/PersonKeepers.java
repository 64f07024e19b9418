package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryPermissions;
import tw.anwang.registry.household.PersonPlaces.Placed;

/** Whether the person of this request keeps a household of somebody, and so may say who that is. */
@ApplicationScoped
@Permitted(RegistryPermissions.KEEP)
@Transactional
public class PersonKeepers {
    @Inject
    PersonPlaces places;

    @Inject
    Keepers keepers;

    /** The households of the person that are seen. @throws NotVisible where there is none */
    public List<Placed> seen(PersonId person) {
        List<Placed> seen =
                places.of(List.of(person)).stream().filter(Placed::seen).toList();
        if (seen.isEmpty()) {
            throw new NotVisible("registry.person", person);
        }
        return seen;
    }

    /** Whoever says of two whether they are one keeps a household of each, and so reads the names. */
    public Optional<RuleBroken> whyNotKeep(PersonId one, PersonId other) {
        return Stream.of(one, other).flatMap(each -> whyNotKeep(each).stream()).findFirst();
    }

    /** Who keeps only a household that the person left keeps the person no more. @throws NotVisible as {@link #seen} */
    public Optional<RuleBroken> whyNotKeep(PersonId person) {
        List<Placed> seen = seen(person);
        List<Placed> current =
                places.of(List.of(person)).stream().filter(Placed::current).toList();
        List<Placed> where =
                current.isEmpty() ? seen : current.stream().filter(Placed::seen).toList();
        if (where.isEmpty()) {
            return Optional.of(new RuleBroken("registry.member.left"));
        }
        List<Optional<RuleBroken>> each = where.stream()
                .map(one -> keepers.whyNotKeep(one.household().value()))
                .toList();
        return each.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : each.get(0);
    }
}
