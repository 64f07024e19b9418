package tw.anwang.welfare.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.welfare.familycase.CaseMoved;
import tw.anwang.welfare.familycase.FamilyCase;

/** An answer that is waited for lies with whoever works on the case. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReferralTasks {
    private static final String REPLY = "welfare.task.referralReply";
    private static final String RESULT = "welfare.task.referralResult";

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Tasks tasks;

    void renew(Referral one, FamilyCase of) {
        tasks.closeAll(Referral.KIND, one.id());
        if (one.state().isOpen() && of.state().isOpen() && of.worker() != null) {
            String verb = one.state() == ReferralState.WAITING ? REPLY : RESULT;
            tasks.open(NewTask.of(verb, Referral.KIND, one.id(), "/welfare/referral.xhtml?id=" + one.id())
                    .forAccount(of.worker())
                    .because("welfare.task.why.worker")
                    .about(of.number())
                    .due(Deadline.on(one.dueOn())));
        }
    }

    /** With the case, and no more once it ended. */
    void renew(@Observes CaseMoved moved) {
        em.createQuery("select r from Referral r where r.caseId = :id and r.endedOn is null", Referral.class)
                .setParameter("id", moved.moved().id())
                .getResultList()
                .forEach(one -> renew(one, moved.moved()));
    }
}
