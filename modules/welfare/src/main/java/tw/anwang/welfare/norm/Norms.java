package tw.anwang.welfare.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import tw.anwang.identity.Permitted;

/** The figures of a day. */
@ApplicationScoped
public class Norms {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    /** All that hold on that day, in one statement. */
    @Permitted(Permitted.ANYONE)
    @Transactional
    public Map<Norm.Kind, Integer> on(LocalDate day) {
        Map<Norm.Kind, Integer> found = new EnumMap<>(Norm.Kind.class);
        em.createQuery(
                        "select n.kind, n.value from Norm n where n.validFrom <= :day"
                                + " and (n.validTo is null or n.validTo >= :day) order by n.validFrom",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> found.put((Norm.Kind) row[0], (Integer) row[1]));
        return found;
    }
}
