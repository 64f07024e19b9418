package tw.anwang.registry;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/** Rows of one entity that name a record of the registry in one of its fields: one line a column for each module. */
@Transactional(TxType.MANDATORY)
public abstract class NamingRows<T> implements References<T> {
    private final String place;
    private final String entity;
    private final String field;
    private final String both;
    private final ToLongFunction<T> value;

    /** @param both JPQL for a row {@code o} of the one that stays that says the same as {@code r}; null: there is none */
    NamingRows(String place, Class<?> entity, String field, String both, ToLongFunction<T> value) {
        this.place = place;
        this.entity = entity.getSimpleName();
        this.field = field;
        this.both = both;
        this.value = value;
    }

    /** Of the module that keeps the rows. */
    protected abstract EntityManager entities();

    @Override
    public String place() {
        return place;
    }

    /** What both have stays behind and is seen no more. */
    @Override
    public List<Long> moving(T gone, T kept) {
        String without = both == null
                ? ""
                : " and not exists (select o.id from " + entity + " o where o." + field + " = :kept and " + both + ")";
        var query = entities()
                .createQuery(
                        "select r.id from " + entity + " r where r." + field + " = :gone" + without + " order by r.id",
                        Long.class)
                .setParameter("gone", value.applyAsLong(gone));
        return (both == null ? query : query.setParameter("kept", value.applyAsLong(kept))).getResultList();
    }

    @Override
    public int rename(Collection<Long> rows, T from, T to) {
        return rows.isEmpty()
                ? 0
                : entities()
                        .createQuery("update " + entity + " r set r." + field + " = :to where r." + field
                                + " = :from and r.id in :rows")
                        .setParameter("to", value.applyAsLong(to))
                        .setParameter("from", value.applyAsLong(from))
                        .setParameter("rows", rows)
                        .executeUpdate();
    }
}
