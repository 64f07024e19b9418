package tw.anwang.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import tw.anwang.kernel.ManyRows;

/** The people of new reports are written down as they were told; the caller has asked for right and scope. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReportedPeople {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    /** @param told by id of the report, in the order of telling */
    public void tell(Map<Long, List<ToldPerson>> told) {
        ManyRows rows = new ManyRows(em, ReportedPerson.TABLE, ReportedPerson.TOLD);
        told.forEach((report, people) -> {
            for (int position = 0; position < people.size(); position++) {
                rows.add(new ReportedPerson(report, position, people.get(position)).told());
            }
        });
        rows.write();
        if (told.values().stream().flatMap(List::stream).anyMatch(ReportedPeople::hasDetails)) {
            details(told);
        }
    }

    private static boolean hasDetails(ToldPerson one) {
        return one.idNumber() != null || one.phone() != null;
    }

    /** The keys that the database gave are read back. */
    private void details(Map<Long, List<ToldPerson>> told) {
        ManyRows details = new ManyRows(em, ReportedDetails.TABLE, ReportedDetails.COLUMNS);
        em.createQuery(
                        "select p.reportId, p.position, p.id from ReportedPerson p where p.reportId in :reports",
                        Object[].class)
                .setParameter("reports", told.keySet())
                .getResultStream()
                .forEach(row -> {
                    ToldPerson one = told.get((Long) row[0]).get((Integer) row[1]);
                    if (hasDetails(one)) {
                        details.add(new ReportedDetails((Long) row[2], one).columns());
                    }
                });
        details.write();
    }
}
