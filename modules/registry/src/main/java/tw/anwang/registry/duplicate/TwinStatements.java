package tw.anwang.registry.duplicate;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Statements that lay pairs of records which look like one, for the records from one id to another: run for one that was
 * saved, and by night for all of them in portions.
 *
 * @param entity whose ids are looked through
 * @param statements each with the first and the last id as its parameters
 */
record TwinStatements(String entity, List<String> statements) {
    void between(EntityManager em, long first, long last) {
        for (String statement : statements) {
            em.createNativeQuery(statement)
                    .setParameter(1, first)
                    .setParameter(2, last)
                    .executeUpdate();
        }
    }

    /** Of the records that come after that one. @return the last of them, or null where none is left */
    Long after(EntityManager em, long after, int most) {
        List<Long> ids = em.createQuery(
                        "select r.id from " + entity + " r where r.id > :after order by r.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        if (ids.isEmpty()) {
            return null;
        }
        Long last = ids.get(ids.size() - 1);
        between(em, ids.get(0), last);
        return last;
    }
}
