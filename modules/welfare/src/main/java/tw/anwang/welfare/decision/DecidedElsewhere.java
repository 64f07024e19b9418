package tw.anwang.welfare.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Set;
import tw.anwang.identity.CurrentUser;
import tw.anwang.welfare.familycase.FamilyCase;

/** 開案 and 結案 of a case that a platform keeps: decided there, and counted and followed up here like those decided here. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DecidedElsewhere {
    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    CurrentUser user;

    /** @param reasons codes of the outcome's list, none where the platform says none @param words where it was decided */
    public void note(FamilyCase decided, Outcome outcome, Set<String> reasons, String words, Instant at) {
        em.persist(new CaseDecision(decided.id(), outcome, reasons, words, user.getMe(), at));
        em.flush(); // the latest one is the one with the highest id
    }
}
