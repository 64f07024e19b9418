package tw.anwang.welfare.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    @Inject
    Clock clock;

    /** @param reasons codes of the outcome's list, none where the platform says none @param words where it was decided */
    public void note(FamilyCase decided, Outcome outcome, Set<String> reasons, String words, Instant at) {
        em.persist(new CaseDecision(decided.id(), outcome, reasons, words, user.getMe(), at));
        em.flush(); // the latest one is the one with the highest id
    }

    /**
     * Whether the platform took the last decision on it; what people here only proposed decided nothing.
     *
     * @param alone whether it has to have taken all of them
     */
    public boolean isTheirs(FamilyCase decided, boolean alone) {
        String system = decided.source().system();
        List<CaseDecision> all = holding(decided).toList();
        return alone
                ? all.stream().allMatch(one -> one.isOf(system))
                : !all.isEmpty() && all.get(0).isOf(system);
    }

    /** Whether the last decision on it has those reasons. */
    public boolean isFor(FamilyCase decided, Set<String> reasons) {
        return all(decided).stream().limit(1).anyMatch(one -> one.reasons().equals(reasons));
    }

    /** Nothing that the platform said before holds: it stays to be read, and counts no more. */
    public void takeBackAll(FamilyCase decided, String why) {
        theirs(decided).forEach(one -> one.giveBack(why, user.getMe(), clock.instant()));
    }

    /** The same of how it ended last; that it ended before that, and went on, holds. */
    public void takeBackEnd(FamilyCase decided, String why) {
        theirs(decided)
                .filter(one -> !one.outcome().result().isOpen())
                .findFirst()
                .ifPresent(one -> one.giveBack(why, user.getMe(), clock.instant()));
    }

    private Stream<CaseDecision> theirs(FamilyCase decided) {
        return holding(decided).filter(one -> one.isOf(decided.source().system()));
    }

    /** Newest first. */
    private Stream<CaseDecision> holding(FamilyCase decided) {
        return all(decided).stream().filter(one -> one.state() == CaseDecision.State.APPROVED);
    }

    /** Newest first. */
    private List<CaseDecision> all(FamilyCase decided) {
        return em.createQuery(
                        "select d from CaseDecision d where d.caseId = :id order by d.id desc", CaseDecision.class)
                .setParameter("id", decided.id())
                .getResultList();
    }
}
