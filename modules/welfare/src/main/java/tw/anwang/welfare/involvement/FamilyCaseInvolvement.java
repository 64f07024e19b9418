package tw.anwang.welfare.involvement;

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
import tw.anwang.welfare.familycase.FamilyCase;
import tw.anwang.welfare.familycase.FamilyCaseParty;

/** Every case is about people: whoever opens many of them without a part in them is asked why. */
@ApplicationScoped
public class FamilyCaseInvolvement implements Involvement {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Override
    public String kind() {
        return FamilyCase.KIND.name();
    }

    @Override
    public Set<Long> restricted(Collection<Long> records) {
        return new HashSet<>(records);
    }

    @Override
    @Transactional
    public Set<Long> without(Collection<Long> records, Scope person) {
        Set<Long> without = new HashSet<>(records);
        if (!records.isEmpty()) {
            CriteriaBuilder cb = em.getCriteriaBuilder();
            CriteriaQuery<Long> query = cb.createQuery(Long.class);
            Root<FamilyCaseParty> party = query.from(FamilyCaseParty.class);
            query.select(party.get("recordId"))
                    .where(
                            party.get("recordId").in(records),
                            ScopeCriteria.takesPart(person, FamilyCase.KIND, cb, query, party));
            em.createQuery(query).getResultList().forEach(without::remove);
        }
        return without;
    }
}
