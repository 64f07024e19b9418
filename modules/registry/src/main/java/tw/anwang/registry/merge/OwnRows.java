package tw.anwang.registry.merge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.PersonReferences;

/** Rows of the registry itself that name a person; what the other one has too stays behind and is seen no more. */
abstract class OwnRows implements PersonReferences {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    private final String place;
    private final String entity;
    private final String field;
    private final String both;

    /** @param both JPQL for a row {@code o} of the one that stays that says the same as {@code r}; null: there is none */
    OwnRows(String place, String entity, String field, String both) {
        this.place = place;
        this.entity = entity;
        this.field = field;
        this.both = both;
    }

    @Override
    public String place() {
        return "registry." + place;
    }

    @Override
    public String module() {
        return "registry";
    }

    @Override
    public List<Long> moving(PersonId gone, PersonId kept) {
        String without = both == null
                ? ""
                : " and not exists (select o.id from " + entity + " o where o." + field + " = :kept and " + both + ")";
        var query = em.createQuery(
                        "select r.id from " + entity + " r where r." + field + " = :gone" + without + " order by r.id",
                        Long.class)
                .setParameter("gone", gone.value());
        return (both == null ? query : query.setParameter("kept", kept.value())).getResultList();
    }

    @Override
    public int rename(Collection<Long> rows, PersonId from, PersonId to) {
        return rows.isEmpty()
                ? 0
                : em.createQuery("update " + entity + " r set r." + field + " = :to where r." + field
                                + " = :from and r.id in :rows")
                        .setParameter("to", to.value())
                        .setParameter("from", from.value())
                        .setParameter("rows", rows)
                        .executeUpdate();
    }
}
