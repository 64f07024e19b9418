package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import tw.anwang.identity.Trail;

/**
 * A consultation past its moment: one that takes nothing late is closed, its owner compiles what came; at one that does,
 * the owner is asked to close it, since nobody else says when enough has come.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class EndedTerms {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    ConsultationTasks tasks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    public void end(long consultationId) {
        Consultation of = em.find(Consultation.class, consultationId, LockModeType.PESSIMISTIC_WRITE);
        if (of.state() != ConsultationState.OPEN || !of.isLate(clock.instant())) {
            return; // closed or prolonged since it was found
        }
        if (of.takesLate()) {
            tasks.passed(of);
            return;
        }
        of.close();
        tasks.closed(of);
        trail.record("closeConsultation", Consultation.KIND.name(), consultationId, null);
    }
}
