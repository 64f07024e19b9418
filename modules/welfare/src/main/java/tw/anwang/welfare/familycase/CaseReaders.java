package tw.anwang.welfare.familycase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import tw.anwang.desk.SearchChanges;

/**
 * Writes down who sees a case: the centre that leads it, and its worker. A worker who hands it on sees it only as the
 * centre does. Always inside the transaction of the change.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseReaders {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    SearchChanges search;

    void publish(FamilyCase published) {
        em.createQuery("delete from FamilyCaseParty p where p.recordId = :id")
                .setParameter("id", published.id())
                .executeUpdate();
        long lead = published.lead().value();
        em.persist(new FamilyCaseParty(published.id(), lead, null, CasePart.LEAD));
        if (published.worker() != null) {
            long worker = published.worker().value();
            em.persist(new FamilyCaseParty(published.id(), null, worker, CasePart.WORKER));
        }
        em.flush();
        search.changed(FamilyCase.KIND.name(), published.id());
    }
}
