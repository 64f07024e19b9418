package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import tw.anwang.kernel.Taipei;

/** The warnings that nobody has signed off yet, held while the watch looks: none is judged under its hands. */
@ApplicationScoped
class WaitingWarnings {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    /**
     * Begins a look: waits until another one is done, then until those who sign off just now are. Has to come before
     * anything is read, so that all of it is read as they left it.
     */
    void hold(Instant since, Instant now) {
        em.createNativeQuery("update identity_watch_turn set taken_at = ?1 where id = 1")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        Instant dayBefore = Taipei.at(Taipei.dayOf(since).minusDays(1).atStartOfDay());
        em.createQuery("select w from Warning w where w.review.verdict is null and w.until >= :since", Warning.class)
                .setParameter("since", dayBefore)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The warning under which it goes on: of the same day, or one whose end it reaches. */
    Optional<Warning> of(Finding one) {
        return em.createQuery(
                        "select w from Warning w where w.rule = :rule and w.accountId = :account and w.kind = :kind"
                                + " and w.question = :question and w.review.verdict is null"
                                + " and (w.until >= :since or w.since >= :midnight) order by w.id",
                        Warning.class)
                .setParameter("rule", one.rule())
                .setParameter("account", one.account())
                .setParameter("kind", one.kind())
                .setParameter("question", one.question())
                .setParameter("since", one.since())
                .setParameter("midnight", Taipei.at(Taipei.dayOf(one.since()).atStartOfDay()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
