package tw.anwang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.NearPeople;

/**
 * Finds the under-age children (未成年子女) of people across households: whoever looks after an adult, such as a patient
 * of 社區心衛, has to know of them.
 */
@ApplicationScoped
public class PersonChildren {
    @Inject
    NearPeople near;

    @Inject
    Trail trail;

    /**
     * A child and where it lives.
     *
     * @param parent of the people asked for
     * @param number 家戶編號 of the household
     */
    public record Child(PersonId parent, HouseholdId household, String number, FamilyMember child) {}

    /** In the households that the person of this request sees, which stand in the trail; who is of age or died is not among them. */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public List<Child> underAge(Collection<PersonId> parents, LocalDate day) {
        List<Child> found = near.of(parents).stream()
                .filter(one -> one.isChild()
                        && one.other().diedOn() == null
                        && one.other().isMinorOn(day))
                .map(one -> new Child(one.person(), one.household(), one.number(), one.other()))
                .toList();
        trail.listed(
                Household.KIND.name(),
                null,
                found.stream().map(one -> one.household().value()).distinct().toList());
        return found;
    }
}
