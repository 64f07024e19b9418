package tw.anwang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.identity.Trail;
import tw.anwang.registry.household.Household;

/** A household as the person of this request sees it, for what other modules begin with one of its members. */
@ApplicationScoped
public class SeenFamilies {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    Families families;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** Who reads it stands in the trail. @throws NotVisible where the person does not see it */
    @Permitted(RegistryPermissions.READ)
    @Transactional
    public SeenFamily byId(HouseholdId id) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Household> query = cb.createQuery(Household.class);
        Root<Household> household = query.from(Household.class);
        query.where(
                cb.equal(household.get("id"), id.value()),
                ScopeCriteria.visible(user.getMe().scope(), Household.KIND, cb, query, household));
        Household found = em.createQuery(query)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(Household.KIND.name(), id.value()));
        trail.record("read", Household.KIND.name(), id.value(), null);
        return new SeenFamily(id, found.number(), found.countyCode(), found.sensitivity(), families.members(id));
    }
}
