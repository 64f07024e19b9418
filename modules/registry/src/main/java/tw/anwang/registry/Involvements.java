package tw.anwang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import tw.anwang.identity.AccountId;
import tw.anwang.registry.household.Households;
import tw.anwang.registry.involvement.Involvement;

/**
 * Who serves whom. Case modules begin and end it in the transaction of their own case; it asks no right itself. A second
 * 主責 is never refused: that a family has two is what the family page shows (共案協調).
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Involvements {
    @PersistenceContext(unitName = "registry")
    EntityManager em;

    @Inject
    Households households;

    /** The office serves from now on, and sees the household. @return id of the involvement */
    public long begin(NewInvolvement begun) {
        Involvement one = new Involvement(begun);
        em.persist(one);
        em.flush();
        households.admit(begun.household(), begun.office());
        households.changed(begun.household());
        return one.id();
    }

    /** Who does the work now; null takes the case from whoever had it. */
    public void entrust(String recordKind, long recordId, AccountId worker) {
        of(recordKind, recordId).forEach(one -> one.entrust(worker));
    }

    /** The service of that case ends that day. */
    public void end(String recordKind, long recordId, LocalDate lastDay) {
        of(recordKind, recordId).forEach(one -> {
            one.end(lastDay);
            households.changed(one.asRecord().household());
        });
    }

    /** The service of that case ended, and on another day than was said: the last time that it ended, not before it began. */
    public void endedOn(String recordKind, long recordId, LocalDate lastDay) {
        em.createQuery(
                        "select i from Involvement i where i.recordKind = :kind and i.recordId = :id"
                                + " and i.endedOn is not null order by i.beganOn desc, i.id desc",
                        Involvement.class)
                .setParameter("kind", recordKind)
                .setParameter("id", recordId)
                .setMaxResults(1)
                .getResultList()
                .forEach(one -> {
                    LocalDate from = one.asRecord().from();
                    one.end(lastDay.isBefore(from) ? from : lastDay);
                    households.changed(one.asRecord().household());
                });
    }

    /** Everybody who serves these households or served them: those still serving first, the 主責 first among them. */
    public List<ServingOffice> serving(Collection<HouseholdId> households) {
        return households.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select i from Involvement i where i.householdId in :ids"
                                        + " order by case when i.endedOn is null then 0 else 1 end, i.leads desc, i.beganOn",
                                Involvement.class)
                        .setParameter(
                                "ids",
                                households.stream().map(HouseholdId::value).toList())
                        .getResultStream()
                        .map(Involvement::asRecord)
                        .toList();
    }

    private List<Involvement> of(String recordKind, long recordId) {
        return em.createQuery(
                        "select i from Involvement i where i.recordKind = :kind and i.recordId = :id and i.endedOn is null",
                        Involvement.class)
                .setParameter("kind", recordKind)
                .setParameter("id", recordId)
                .getResultList();
    }
}
