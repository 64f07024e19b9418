package tw.anwang.meetings.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Which proposals and requests became 個案性 with a series: these open again when the series does. One that was 個案性 by
 * itself, or is kept by another series too, stays as it is.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ClosedTogether {
    private static final String OF_RECORD =
            "select count(c) from ClosedWithSeries c where c.recordKind = :kind and c.recordId = :id";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    /** The series is 個案性, and so is the record now. @param before whether it was already */
    public void close(String kind, long record, long series, boolean before) {
        boolean another = count(kind, record, null) > 0;
        if ((!before || another) && count(kind, record, series) == 0) {
            em.persist(new ClosedWithSeries(kind, record, series));
            em.flush();
        }
    }

    /** The series is open. @return whether the record opens with it */
    public boolean open(String kind, long record, long series) {
        int closed = em.createQuery(
                        "delete from ClosedWithSeries c where c.recordKind = :kind and c.recordId = :id and c.seriesId = :series")
                .setParameter("kind", kind)
                .setParameter("id", record)
                .setParameter("series", series)
                .executeUpdate();
        return closed > 0 && count(kind, record, null) == 0;
    }

    private long count(String kind, long record, Long series) {
        var query = em.createQuery(OF_RECORD + (series == null ? "" : " and c.seriesId = :series"), Long.class)
                .setParameter("kind", kind)
                .setParameter("id", record);
        if (series != null) {
            query.setParameter("series", series);
        }
        return query.getSingleResult();
    }
}
