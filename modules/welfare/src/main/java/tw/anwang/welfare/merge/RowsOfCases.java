package tw.anwang.welfare.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.PersonReferences;

/** Rows of one entity of this module, whose {@code personId} names a person of the registry. */
@Transactional(TxType.MANDATORY)
abstract class RowsOfCases implements PersonReferences {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    private final String place;
    private final String entity;

    RowsOfCases(String place, Class<?> entity) {
        this.place = place;
        this.entity = entity.getSimpleName();
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public String module() {
        return "welfare";
    }

    @Override
    public List<Long> moving(PersonId gone, PersonId kept) {
        return em.createQuery("select r.id from " + entity + " r where r.personId = :gone order by r.id", Long.class)
                .setParameter("gone", gone.value())
                .getResultList();
    }

    @Override
    public int rename(Collection<Long> rows, PersonId from, PersonId to) {
        return rows.isEmpty()
                ? 0
                : em.createQuery("update " + entity
                                + " r set r.personId = :to where r.personId = :from and r.id in :rows")
                        .setParameter("to", to.value())
                        .setParameter("from", from.value())
                        .setParameter("rows", rows)
                        .executeUpdate();
    }
}
