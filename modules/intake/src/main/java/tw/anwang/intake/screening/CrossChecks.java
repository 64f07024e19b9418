package tw.anwang.intake.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.person.ReportedPerson;

/** What sources said of the people of reports. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CrossChecks {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** What each source said now; what was said before and not screened with goes. */
    void keep(long report, List<Questions.Said> said) {
        forget(report);
        Instant now = clock.instant();
        said.forEach(one -> em.persist(new CrossCheck(report, one.source(), one.answer(), user.getMe(), now)));
        em.flush();
    }

    /** What was said and not screened with is said of other people than there are. */
    public void forget(long report) {
        em.createQuery("delete from CrossCheck c where c.reportId = :id and c.screeningId is null")
                .setParameter("id", report)
                .executeUpdate();
    }

    List<AskedPerson> people(long report) {
        return em.createQuery(
                        "select p, (select d.idNumber from ReportedDetails d where d.reportedPersonId = p.id)"
                                + " from ReportedPerson p where p.reportId = :id order by p.position",
                        Object[].class)
                .setParameter("id", report)
                .getResultStream()
                .map(row -> {
                    ReportedPerson person = (ReportedPerson) row[0];
                    return new AskedPerson(person.name(), person.bornOn(), (String) row[1], person.person());
                })
                .toList();
    }

    /** Asked, and not screened with yet. */
    List<CrossCheck> open(long report) {
        return em.createQuery(
                        "select c from CrossCheck c where c.reportId = :id and c.screeningId is null order by c.id",
                        CrossCheck.class)
                .setParameter("id", report)
                .getResultList();
    }

    /** The last that were kept with a screening, or asked since. */
    public List<CrossCheck> latest(long report) {
        return em.createQuery(
                        "select c from CrossCheck c where c.reportId = :id and c.askedAt ="
                                + " (select max(d.askedAt) from CrossCheck d where d.reportId = :id) order by c.id",
                        CrossCheck.class)
                .setParameter("id", report)
                .getResultList();
    }
}
