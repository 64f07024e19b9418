package tw.anwang.welfare.further;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.anwang.intake.ReportId;
import tw.anwang.welfare.familycase.FamilyCase;

/** The reports of cases, for verbs of ours that have asked for the case, in their own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseReports {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    /** Those that joined it, in the order in which they did. */
    public List<CaseReport> joined(FamilyCase one) {
        if (!one.isJoined()) {
            return List.of();
        }
        return em.createQuery("select r from CaseReport r where r.caseId = :id order by r.id", CaseReport.class)
                .setParameter("id", one.id())
                .getResultList();
    }

    /** All of them, the one that opened it first, where one did: each has clocks of its own. */
    public List<ReportId> all(FamilyCase one) {
        List<ReportId> all = new ArrayList<>(one.report() == null ? List.of() : List.of(one.report()));
        joined(one).forEach(further -> all.add(further.report()));
        return all;
    }

    /** The first one that joined it after that moment. */
    public Optional<CaseReport> since(FamilyCase one, Instant moment) {
        return since(one, moment, LockModeType.NONE);
    }

    /** The same for who holds the case and waited for it: what somebody committed meanwhile is among them. */
    public Optional<CaseReport> heldSince(FamilyCase one, Instant moment) {
        return since(one, moment, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<CaseReport> since(FamilyCase one, Instant moment, LockModeType lock) {
        return em.createQuery("select r from CaseReport r where r.caseId = :id order by r.id", CaseReport.class)
                .setParameter("id", one.id())
                .setLockMode(lock)
                .getResultStream()
                .filter(further -> further.joinedAt().isAfter(moment))
                .findFirst();
    }
}
