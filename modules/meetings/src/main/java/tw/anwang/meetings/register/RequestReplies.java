package tw.anwang.meetings.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;

/** What central offices reply: drafted by one, approved by its head. */
@ApplicationScoped
public class RequestReplies {
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

    /** A reply with its request. */
    private record Turn(RequestReply reply, CountyRequest request) {}

    private Turn inTurn(long replyId) {
        turn.take(turn.ofReply(replyId));
        RequestReply reply = em.find(RequestReply.class, replyId);
        if (reply == null) {
            throw new NotVisible(CountyRequest.KIND.name(), replyId);
        }
        return new Turn(reply, requests.byId(reply.requestId()));
    }

    /** Writes it and lays it before the office's head. @param version the version the page was read at */
    @Permitted("meetings.answer")
    @Transactional
    public void write(long id, int version, ReplyType type, String text, String person) {
        Turn now = inTurn(id);
        RequestRules.whyNotReply(now.request, now.reply, user.getMe()).ifPresent(RuleBroken::refuse);
        if (now.reply.version() != version) {
            throw new OptimisticLockException();
        }
        now.reply.write(type, text, person);
        changed(now, "replyDraft", null);
    }

    /** Its head approves: the county reads it. @param version the version whose words the head read */
    @Permitted("meetings.approve")
    @Transactional
    public void approve(long id, int version) {
        Turn now = judged(id, version);
        now.reply.give(user.getMe(), clock.instant());
        changed(now, "approve", null);
        repliedWhenAllDid(now.request);
    }

    /** An office excused is waited for no longer; where every office was, it is as if nobody had been asked. */
    private void repliedWhenAllDid(CountyRequest request) {
        List<RequestReply> all = requests.replies(request.id());
        boolean given = all.stream().anyMatch(reply -> reply.state() == ReplyState.GIVEN && !reply.isLocal());
        if (request.state() == RequestState.SENT && given && all.stream().noneMatch(RequestReply::isOwed)) {
            request.replied(true);
            requests.step(request, null);
            tasks.replied(request, compiling.of(request.countyCode()));
        }
    }

    /**
     * Who compiles asks an office no longer: asked by mistake, or never to reply. The office is told why.
     *
     * @param version the version the page was read at
     * @throws RuleBroken where that office owes nothing, or without a reason
     */
    @Permitted("meetings.keep")
    @Transactional
    public void excuse(long id, int version, String why) {
        Turn now = inTurn(id);
        RequestRules.whyNotAsk(now.request, compiling.of(now.request.countyCode()), compiling.programme(), user.getMe())
                .ifPresent(RuleBroken::refuse);
        if (now.reply.version() != version) {
            throw new OptimisticLockException();
        }
        if (!now.reply.isOwed()) {
            throw new RuleBroken("meetings.countyRequest.repliedAlready");
        }
        now.reply.excuse(why);
        requests.step(now.request, why);
        changed(now, "excuse", null);
        tasks.excused(now.request, now.reply.office());
        repliedWhenAllDid(now.request);
    }

    @Permitted("meetings.approve")
    @Transactional
    public void giveBack(long id, int version, String why) {
        Turn now = judged(id, version);
        now.reply.giveBack(why);
        changed(now, "giveBack", why);
    }

    private Turn judged(long id, int version) {
        Turn now = inTurn(id);
        RequestRules.whyNotApproveReply(now.request, now.reply, user.getMe()).ifPresent(RuleBroken::refuse);
        if (now.reply.version() != version) {
            throw new OptimisticLockException();
        }
        return now;
    }

    /** Says of which type a reply is that was read out of minutes. */
    @Permitted("meetings.keep")
    @Transactional
    public void classify(long id, ReplyType type) {
        Turn now = inTurn(id);
        RequestRules.whyNotFollow(
                        now.request, compiling.of(now.request.countyCode()), compiling.programme(), user.getMe())
                .ifPresent(RuleBroken::refuse);
        if (type == null || now.reply.state() != ReplyState.GIVEN || now.reply.isLocal()) {
            throw new RuleBroken("meetings.countyRequest.noType");
        }
        now.reply.classify(type);
        changed(now, "change", null);
    }

    private void changed(Turn now, String verb, String words) {
        em.flush();
        if (now.reply.office() != null) {
            tasks.replying(now.request, now.reply);
        }
        readers.publish(now.request, compiling);
        trail.record(verb, CountyRequest.KIND.name(), now.request.id(), words);
    }
}
