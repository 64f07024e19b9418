package tw.anwang.registry.grantable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import tw.anwang.identity.Involvement;
import tw.anwang.identity.Scope;
import tw.anwang.identity.ScopeCriteria;
import tw.anwang.registry.household.Household;
import tw.anwang.registry.household.HouseholdParty;

/**
 * Every household is read by who serves it or answers for it; that somebody else opens many, of a county that is seen
 * whole, is lawful and unusual.
 */
@ApplicationScoped
public class HouseholdInvolvement implements Involvement {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Override
    public String kind() {
        return Household.KIND.name();
    }

    @Override
    public Set<Long> restricted(Collection<Long> records) {
        return new HashSet<>(records);
    }

    @Override
    @Transactional
    public Set<Long> without(Collection<Long> records, Scope person) {
        Set<Long> without = new HashSet<>(records);
        if (!without.isEmpty()) {
            CriteriaBuilder cb = em.getCriteriaBuilder();
            CriteriaQuery<Long> query = cb.createQuery(Long.class);
            Root<HouseholdParty> party = query.from(HouseholdParty.class);
            query.select(party.get("recordId"))
                    .where(
                            party.get("recordId").in(records),
                            ScopeCriteria.takesPart(person, Household.KIND, cb, query, party));
            em.createQuery(query).getResultList().forEach(without::remove);
        }
        return without;
    }
}
