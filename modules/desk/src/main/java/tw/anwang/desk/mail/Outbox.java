package tw.anwang.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.anwang.desk.MailState;
import tw.anwang.identity.Trail;

/** The rows of outgoing mail as the post sees them: each step is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Outbox {
    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Trail trail;

    /** What is to be tried now, what waits longest first. */
    List<Long> due(int most) {
        return em.createQuery(
                        "select m.id from Mail m where m.state = :waiting and m.nextTryAt <= :now"
                                + " order by m.nextTryAt, m.id",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Counts the try. @return nothing where another node took it, or an administrator gave it up meanwhile */
    Optional<Mail> take(long id) {
        Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!mail.isDue(clock.instant())) {
            return Optional.empty();
        }
        mail.tried(clock.instant());
        return Optional.of(mail);
    }

    /** Has one portion of what failed until then sent again; in the trail as well. @return how many */
    int retryFailed(Instant until, int most) {
        List<Mail> failed = em.createQuery(
                        "select m from Mail m where m.state = :failed and m.endedAt <= :until order by m.id",
                        Mail.class)
                .setParameter("failed", MailState.FAILED)
                .setParameter("until", until)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        failed.forEach(mail -> mail.retry(clock.instant()));
        if (!failed.isEmpty()) {
            trail.record("retryMail", OutgoingMails.KIND, 0, String.valueOf(failed.size()));
        }
        return failed.size();
    }

    void sent(long id) {
        locked(id).sent(clock.instant());
    }

    void failed(long id, NotSent why) {
        locked(id).failed(why.problem(), why.getMessage(), clock.instant());
    }

    private Mail locked(long id) {
        return em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
