package tw.anwang.welfare.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.PersonReferences;

/** Cases about one person go with the person. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseReferences implements PersonReferences {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Override
    public String place() {
        return "welfare.familyCase";
    }

    @Override
    public String module() {
        return "welfare";
    }

    @Override
    public List<Long> moving(PersonId gone, PersonId kept) {
        return em.createQuery("select r.id from FamilyCase r where r.personId = :gone order by r.id", Long.class)
                .setParameter("gone", gone.value())
                .getResultList();
    }

    @Override
    public int rename(Collection<Long> rows, PersonId from, PersonId to) {
        return rows.isEmpty()
                ? 0
                : em.createQuery("update FamilyCase r set r.personId = :to where r.personId = :from and r.id in :rows")
                        .setParameter("to", to.value())
                        .setParameter("from", from.value())
                        .setParameter("rows", rows)
                        .executeUpdate();
    }
}
