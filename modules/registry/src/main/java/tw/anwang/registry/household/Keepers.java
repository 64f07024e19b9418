package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.RegistryPermissions;

/** Whether the person of this request may enter and correct members of a household. */
@ApplicationScoped
@Permitted(RegistryPermissions.KEEP)
@Transactional
public class Keepers {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    FamilySheets sheets;

    @Inject
    CurrentUser user;

    /** Why not; empty where it can. @throws tw.anwang.identity.NotVisible where the household is not seen */
    public Optional<RuleBroken> whyNotKeep(long household) {
        sheets.household(household);
        return whyNotKeepRead(household);
    }

    /** The same for a household that the person has just read. */
    public Optional<RuleBroken> whyNotKeepRead(long household) {
        List<Long> offices = em.createQuery(
                        "select p.officeId from HouseholdParty p where p.recordId = :id and p.officeId is not null",
                        Long.class)
                .setParameter("id", household)
                .getResultList();
        return MemberRules.whyNotKeep(new HashSet<>(offices), user.getMe());
    }
}
