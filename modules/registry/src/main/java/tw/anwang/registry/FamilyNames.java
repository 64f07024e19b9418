package tw.anwang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.identity.Masking;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.SensitiveKind;

/** Finds households by the names of their members, for the lists of case modules. */
@ApplicationScoped
public class FamilyNames {
    /** More than these are no answer to the name of a person. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    Masking masking;

    /**
     * Households of which some member is called like that; whether the person sees them, asks the list of cases. For who
     * reads names masked there are none: else the search would tell what the row hides.
     */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public Set<HouseholdId> like(String words) {
        return !masking.isClear(SensitiveKind.VICTIM)
                ? Set.of()
                : em.createQuery(
                                "select distinct m.householdId from Member m, Person p where p.id = m.personId and p.goneInto is null"
                                        + " and p.name like :words order by m.householdId desc",
                                Long.class)
                        .setParameter("words", "%" + words.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                        .setMaxResults(MOST)
                        .getResultStream()
                        .map(HouseholdId::new)
                        .collect(Collectors.toSet());
    }
}
