package tw.anwang.intake.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.PersonReferences;

/** Who was said to be a person of a report, or not to be, goes with the person that stays. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MatchReferences implements PersonReferences {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Override
    public String place() {
        return "intake.match";
    }

    @Override
    public String module() {
        return "intake";
    }

    @Override
    public List<Long> moving(PersonId gone, PersonId kept) {
        return em.createQuery("select m.id from RegistryMatch m where m.personId = :gone order by m.id", Long.class)
                .setParameter("gone", gone.value())
                .getResultList();
    }

    @Override
    public int rename(Collection<Long> rows, PersonId from, PersonId to) {
        return rows.isEmpty()
                ? 0
                : em.createQuery(
                                "update RegistryMatch m set m.personId = :to where m.personId = :from and m.id in :rows")
                        .setParameter("to", to.value())
                        .setParameter("from", from.value())
                        .setParameter("rows", rows)
                        .executeUpdate();
    }
}
