package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** How many acts there are, for a bar of progress: what the links know of, without counting millions of rows. */
@ApplicationScoped
public class TrailSize {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    TrailTables tables;

    @Transactional
    public long acts() {
        Object acts = em.createNativeQuery("select coalesce(sum(acts), 0) from " + tables.seals())
                .getSingleResult();
        return ((Number) acts).longValue();
    }
}
