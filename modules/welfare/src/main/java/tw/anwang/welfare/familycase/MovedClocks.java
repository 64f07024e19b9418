package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.intake.ReportClocksMoved;

/**
 * A clock of a report stands still or runs on: its case is due otherwise from that moment. Who stopped the clock need
 * not see the case.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MovedClocks {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CaseLife life;

    void renew(@Observes ReportClocksMoved moved) {
        em.createQuery(
                        "select c from FamilyCase c where c.reportId = :report"
                                + " or c.id in (select r.caseId from CaseReport r where r.reportId = :report)",
                        FamilyCase.class)
                .setParameter("report", moved.report().value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(life::renew);
    }
}
