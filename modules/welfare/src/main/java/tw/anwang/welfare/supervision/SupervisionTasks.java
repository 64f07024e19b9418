package tw.anwang.welfare.supervision;

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

/** What was agreed on lies with whoever works on the case, and the record with whoever took part. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SupervisionTasks {
    private static final String READ = "welfare.task.readSupervision";
    private static final String AGREED = "welfare.task.agreed";

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    Tasks tasks;

    void read(Supervision one, SupervisedWorker part) {
        tasks.open(NewTask.of(READ, Supervision.KIND, one.id(), page(one.id()))
                .forAccount(part.account())
                .because("welfare.task.why.supervised")
                .about(one.supervisorName())
                .asReview());
    }

    /** That worker has read it; the others have not. */
    void wasRead(Supervision one) {
        tasks.close(Supervision.KIND, one.id(), READ);
        em.createQuery(
                        "select w from SupervisedWorker w where w.supervisionId = :id and w.confirmedAt is null",
                        SupervisedWorker.class)
                .setParameter("id", one.id())
                .getResultList()
                .forEach(part -> read(one, part));
    }

    void owe(DiscussedCase line, FamilyCase about) {
        if (line.isOwed() && about.state().isOpen()) {
            tasks.open(NewTask.of(AGREED, DiscussedCase.KIND, line.id(), page(line.supervision()))
                    .forAccount(line.worker())
                    .because("welfare.task.why.agreed")
                    .about(about.number())
                    .due(Deadline.on(line.untilOn())));
        }
    }

    void done(DiscussedCase line) {
        tasks.closeAll(DiscussedCase.KIND, line.id());
    }

    /** What is owed for a case goes with it, and ends with it. */
    void renew(@Observes CaseMoved moved) {
        FamilyCase about = moved.moved();
        em.createQuery(
                        "select d from DiscussedCase d where d.caseId = :id and d.agreed is not null and d.doneAt is null",
                        DiscussedCase.class)
                .setParameter("id", about.id())
                .getResultList()
                .forEach(line -> {
                    boolean stays = about.state().isOpen() && line.worker().equals(about.worker());
                    if (!stays) {
                        done(line);
                        line.owedBy(about);
                        owe(line, about);
                    }
                });
    }

    static String page(long id) {
        return "/welfare/supervision.xhtml?id=" + id;
    }
}
