package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;

/** A reply that was given turns out to be wrong: its office corrects it, what it said before stays to be read. */
@ApplicationScoped
public class CorrectingReplies {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    CountyRequests requests;

    @Inject
    CompilingOffices compiling;

    @Inject
    RequestTurn turn;

    @Inject
    RequestTasks tasks;

    @Inject
    RequestReaders readers;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * The head of the office corrects it; bureau and compiling office are told.
     *
     * @param version the version the page was read at
     * @throws RuleBroken where it cannot be corrected, or without a reason
     */
    @Permitted("meetings.approve")
    @Transactional
    public void correct(long id, int version, ReplyType type, String text, String person, String why) {
        turn.take(turn.ofReply(id));
        RequestReply reply = em.find(RequestReply.class, id);
        if (reply == null) {
            throw new NotVisible(CountyRequest.KIND.name(), id);
        }
        CountyRequest request = requests.byId(reply.requestId());
        RequestRules.whyNotCorrect(request, reply, user.getMe()).ifPresent(RuleBroken::refuse);
        if (reply.version() != version) {
            throw new OptimisticLockException();
        }
        em.persist(reply.correct(type, text, person, why, user.getMe(), clock.instant()));
        em.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // nobody closes it on words that were not read
        requests.step(request, "trail.correctReply", why);
        em.flush();
        tasks.corrected(request, compiling.of(request.countyCode()));
        readers.publish(request, compiling);
        trail.record("correctReply", CountyRequest.KIND.name(), request.id(), why);
    }
}
