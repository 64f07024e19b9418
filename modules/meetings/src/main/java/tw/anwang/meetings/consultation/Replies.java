package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.answer.Approval;
import tw.anwang.meetings.answer.ApprovalForms;

/** Replies of the offices asked: written by an officer, approved by the head as the office approves its answers. */
@ApplicationScoped
public class Replies {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ConsultationTurn turn;

    @Inject
    Consultations consultations;

    @Inject
    ApprovalForms forms;

    @Inject
    ConsultationTasks tasks;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** A reply of the person's office. @throws NotVisible for others: what is being written is the office's own */
    @Permitted("meetings.read")
    @Transactional
    public Reply byId(long id) {
        Reply reply = own(id);
        consultations.byId(reply.consultationId());
        return reply;
    }

    /** Of the person's office; whether the person sees the consultation, the caller asks next. */
    Reply own(long id) {
        Reply reply = em.find(Reply.class, id);
        if (reply == null || !user.getMe().actsFor(reply.office())) {
            throw new NotVisible(Reply.KIND, id);
        }
        return reply;
    }

    /** Saves what the office has written so far. @param version the version the form was read at */
    @Permitted(ReplyRules.WRITE)
    @Transactional
    public void write(long id, int version, ReplyTyped typed) {
        Reply reply = taken(id, version);
        rules(reply).whyNotWrite().ifPresent(RuleBroken::refuse);
        keep(reply, typed);
        follow("write", reply);
    }

    /** Saves it and lays it before the head (陳核). */
    @Permitted(ReplyRules.WRITE)
    @Transactional
    public void submit(long id, int version, ReplyTyped typed) {
        Reply reply = taken(id, version);
        rules(reply).whyNotSubmit(typed).ifPresent(RuleBroken::refuse);
        keep(reply, typed);
        reply.submit(user.getMe());
        follow("submit", reply);
    }

    private void keep(Reply reply, ReplyTyped typed) {
        reply.write(typed.isNothing());
        Map<Long, String> said = new HashMap<>(typed.said());
        said.keySet().retainAll(points(reply));
        for (OpinionOnPoint old : of(reply)) {
            String words = said.remove(old.pointId());
            if (words == null) {
                em.remove(old);
            } else {
                old.say(words);
            }
        }
        said.forEach((point, words) -> em.persist(new OpinionOnPoint(reply.id(), point, words)));
        em.lock(reply, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private Set<Long> points(Reply reply) {
        return consultations.points(reply.consultationId(), reply.edition()).stream()
                .map(ConsultationPoint::id)
                .collect(Collectors.toSet());
    }

    /** The head approves; it leaves the office, and past the moment it is marked 逾期. */
    @Permitted(ReplyRules.APPROVE)
    @Transactional
    public void approve(long id, int version, Approval approval) {
        Reply reply = taken(id, version);
        rules(reply)
                .whyNotApprove(forms.of(reply.office()), approval, Taipei.today(clock))
                .ifPresent(RuleBroken::refuse);
        boolean late = of(reply.consultationId()).isLate(clock.instant());
        reply.approve(approval, late, user.getMe(), clock.instant());
        follow("approve", reply);
    }

    /** The head gives it back inside the office. */
    @Permitted(ReplyRules.APPROVE)
    @Transactional
    public void sendBack(long id, int version, String why) {
        Reply reply = taken(id, version);
        rules(reply).whyNotSendBack().ifPresent(RuleBroken::refuse);
        if (why == null || why.isBlank()) {
            throw new RuleBroken("meetings.answer.noReason");
        }
        reply.sendBack(TextLength.atMost(400, why));
        follow("sendBack", reply);
    }

    private Reply taken(long id, int version) {
        turn.take(turn.ofReply(id));
        Reply reply = byId(id);
        if (reply.version() != version) {
            throw new OptimisticLockException();
        }
        return reply;
    }

    private void follow(String verb, Reply reply) {
        tasks.follow(reply, of(reply.consultationId()));
        trail.record(verb, Reply.KIND, reply.id(), null);
    }

    /** What it says of each point; the caller has asked whether the person may read it. */
    List<OpinionOnPoint> of(Reply reply) {
        return em.createQuery("select o from OpinionOnPoint o where o.replyId = :reply", OpinionOnPoint.class)
                .setParameter("reply", reply.id())
                .getResultList();
    }

    ReplyRules rules(Reply reply) {
        return new ReplyRules(reply, of(reply.consultationId()), user.getMe(), clock.instant());
    }

    private Consultation of(long id) {
        return em.find(Consultation.class, id);
    }
}
