package tw.anwang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.involvement.SeenInvolvements;

/**
 * Who serves households, as the person of this request may know it: what pages of other modules show. {@link
 * Involvements#serving} tells all and is for nobody to read.
 */
@ApplicationScoped
public class SeenServices {
    @Inject
    SeenInvolvements involvements;

    @Inject
    CurrentUser user;

    /** Of those households that the person sees; those still serving first, the 主責 first among them. */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public List<ServingOffice> of(Collection<HouseholdId> households) {
        return involvements.of(households, (cb, query, one) -> {
            Subquery<Long> seen = query.subquery(Long.class);
            Root<Household> household = seen.from(Household.class);
            seen.select(household.get("id"))
                    .where(ScopeCriteria.visible(user.getMe().scope(), Household.KIND, cb, seen, household));
            return one.get("householdId").in(seen);
        });
    }

    /** Whether the household is seen or not, for who has to know whom to ask: what is kept to who serves is not told. */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public List<ServingOffice> known(Collection<HouseholdId> households) {
        return involvements.of(households);
    }
}
