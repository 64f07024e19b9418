package tw.anwang.meetings.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Notices;
import tw.anwang.desk.Tasks;

/** Whose turn it is: each step of a reply puts a task on the desk it lies on; the end of a consultation clears them all. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConsultationTasks {
    private static final String COMPILE = "meetings.task.compile";
    private static final String REMINDER = "meetings.notice.consultation";
    private static final String CLOSE = "meetings.task.closeConsultation";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    Notices notices;

    /** Puts the next step of the reply on the desk it lies on. */
    void follow(Reply reply, Consultation of) {
        switch (reply.state()) {
            case NONE -> tasks.openAlone(writing(reply, of));
            case DRAFT ->
                tasks.openAlone(
                        reply.sentBack() == null
                                ? writing(reply, of)
                                : writing(reply, of).asReturned());
            case APPROVING ->
                tasks.openAlone(NewTask.of("meetings.task.approveReply", Reply.KIND, reply.id(), page(reply))
                        .forOffice(reply.office(), ReplyRules.APPROVE)
                        .because("meetings.task.why.head")
                        .about(of.called())
                        .due(Deadline.at(of.closesAt()))
                        .reminding(REMINDER, String.valueOf(of.id()))
                        .asReview());
            case SENT -> {
                tasks.closeAll(Reply.KIND, reply.id());
                notices.tell(of.office(), "meetings.notice.consultation.reply", page(of.id()), of.called());
            }
        }
    }

    private static NewTask writing(Reply reply, Consultation of) {
        return NewTask.of("meetings.task.reply", Reply.KIND, reply.id(), page(reply))
                .forOffice(reply.office(), ReplyRules.WRITE)
                .because("meetings.task.why.consulted")
                .about(of.called())
                .due(Deadline.at(of.closesAt()))
                .reminding(REMINDER, String.valueOf(of.id()));
    }

    /** No reply is taken any more; the owner responds to what came. */
    void closed(Consultation of) {
        forget(of);
        tasks.open(owners(COMPILE, of));
    }

    /** The moment has passed, and what comes late is taken until the owner closes. */
    void passed(Consultation of) {
        tasks.open(owners(CLOSE, of));
    }

    /** There is another moment. */
    void prolonged(Consultation of) {
        tasks.close(Consultation.KIND.name(), of.id(), CLOSE);
    }

    private static NewTask owners(String verb, Consultation of) {
        return NewTask.of(verb, Consultation.KIND.name(), of.id(), page(of.id()))
                .forOffice(of.office(), ConsultationRules.OWN)
                .because("meetings.task.why.owner")
                .about(of.called());
    }

    /** Nobody owes a step. */
    void forget(Consultation of) {
        replies(of).forEach(reply -> tasks.closeAll(Reply.KIND, reply.id()));
        tasks.closeAll(Consultation.KIND.name(), of.id());
    }

    /** Tells who was asked in this edition. @param key sentence with the name of the consultation */
    void tellAsked(Consultation of, String key) {
        replies(of).stream()
                .filter(reply -> reply.edition() == of.edition())
                .forEach(reply -> notices.tell(reply.office(), key, page(of.id()), of.called()));
    }

    /** Is called otherwise from now on, in all that lies on desks. */
    void rename(Consultation of) {
        String called = of.called();
        tasks.rename(Consultation.KIND.name(), of.id(), called);
        notices.rename(of.office(), page(of.id()), called);
        for (Reply reply : replies(of)) {
            tasks.rename(Reply.KIND, reply.id(), called);
            notices.rename(reply.office(), page(of.id()), called);
            notices.rename(reply.office(), page(reply), called);
        }
    }

    private List<Reply> replies(Consultation of) {
        return em.createQuery(
                        "select r from Reply r where r.consultationId = :id order by r.edition, r.officeId",
                        Reply.class)
                .setParameter("id", of.id())
                .getResultList();
    }

    static String page(long consultationId) {
        return "/meetings/consultation.xhtml?id=" + consultationId;
    }

    static String page(Reply reply) {
        return "/meetings/consultationReply.xhtml?id=" + reply.id();
    }
}
