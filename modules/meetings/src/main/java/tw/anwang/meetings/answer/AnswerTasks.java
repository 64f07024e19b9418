package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import tw.anwang.desk.Deadline;
import tw.anwang.desk.NewTask;
import tw.anwang.desk.Tasks;
import tw.anwang.directory.OfficeId;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/** Whose turn it is: each step of an answer, a share or a request puts a task on the desk it lies on. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AnswerTasks {
    private static final String ANSWER = "meetings.answer";
    private static final String SHARE = "meetings.share";
    private static final String WRITE = "meetings.task.answer";
    private static final String APPROVE = "meetings.task.approve";

    private static final String ASKED = """
            select s, i from Share s, Answer a, TrackedItem i where a.id = s.answerId and i.id = a.trackedItemId
              and a.roundId = :round and a.state <> :sent and i.tracking = :under and s.state = :asked
            order by s.id""";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Tasks tasks;

    /** The office has to write. @param about number and title of the item */
    public void owe(long answerId, long officeId, String about, LocalDate dueOn) {
        tasks.open(writing(answerId, new OfficeId(officeId), about, dueOn));
    }

    /** Nobody is asked any more, neither the office nor the colleagues it asked. */
    public void forget(Answer answer) {
        tasks.closeAll(ANSWER, answer.id());
        em.createQuery("select s.id from Share s where s.answerId = :answer", Long.class)
                .setParameter("answer", answer.id())
                .getResultList()
                .forEach(share -> tasks.closeAll(SHARE, share));
    }

    /** The step that was just done is off the desk, the next one is on it. */
    void follow(AnswerCase step) {
        tasks.closeAll(ANSWER, step.answer().id());
        lay(step.answer(), step.about(), step.round().dueOn());
    }

    /** Puts the next step on the desk it lies on. @param about number and title of the item */
    public void lay(Answer answer, String about, LocalDate dueOn) {
        NewTask writing = writing(answer.id(), answer.office(), about, dueOn);
        switch (answer.state()) {
            case NONE, DRAFT -> tasks.open(writing);
            case RETURNED -> tasks.open(writing.asReturned());
            case APPROVING ->
                tasks.open(NewTask.of(APPROVE, ANSWER, answer.id(), page(answer.id()))
                        .forOffice(answer.office(), AnswerRules.APPROVE)
                        .because("meetings.task.why.head")
                        .about(about)
                        .due(Deadline.on(dueOn))
                        .asReview());
            case SENT -> {
                // the staff unit reads it in the round; nobody owes a step
            }
        }
    }

    /** The head gave it back inside the office. */
    void sentBack(AnswerCase step) {
        tasks.closeAll(ANSWER, step.answer().id());
        tasks.open(writing(step).asReturned());
    }

    void share(Share share, AnswerCase of) {
        tasks.open(sharing(share, of.number(), of.about(), of.round().dueOn()));
    }

    /** The round has another day: for the colleagues too that offices asked; one statement finds them all. */
    public void postponeShares(long round, LocalDate dueOn) {
        em.createQuery(ASKED, Object[].class)
                .setParameter("round", round)
                .setParameter("sent", AnswerState.SENT)
                .setParameter("under", Tracking.UNDER)
                .setParameter("asked", ShareState.ASKED)
                .getResultList()
                .forEach(row -> {
                    TrackedItem item = (TrackedItem) row[1];
                    tasks.open(sharing((Share) row[0], item.number(), item.called(), dueOn));
                });
    }

    private static NewTask sharing(Share share, String number, String about, LocalDate dueOn) {
        return NewTask.of("meetings.task.share", SHARE, share.id(), "/meetings/share.xhtml?id=" + share.id())
                .forOffice(share.office(), AnswerRules.WRITE)
                .because("meetings.task.why.share")
                .about(about)
                .due(Deadline.on(dueOn))
                .reminding("meetings.notice.due.share", number);
    }

    void shareGiven(Share share) {
        tasks.closeAll(SHARE, share.id());
    }

    void request(RequestForChange request, OfficeId staffUnit, String about) {
        tasks.open(NewTask.of(
                        "meetings.task.request",
                        "meetings.request",
                        request.id(),
                        RequestsForChange.page(request.trackedItemId()))
                .forOffice(staffUnit, "meetings.keep")
                .because("meetings.task.why.staff")
                .about(about));
    }

    void requestDecided(RequestForChange request) {
        tasks.closeAll("meetings.request", request.id());
    }

    private static String page(long answerId) {
        return "/meetings/answer.xhtml?id=" + answerId;
    }

    private static NewTask writing(AnswerCase step) {
        Answer answer = step.answer();
        return writing(answer.id(), answer.office(), step.about(), step.round().dueOn());
    }

    private static NewTask writing(long answerId, OfficeId office, String about, LocalDate dueOn) {
        return NewTask.of(WRITE, ANSWER, answerId, page(answerId))
                .forOffice(office, AnswerRules.WRITE)
                .because("meetings.task.why.asked")
                .about(about)
                .due(Deadline.on(dueOn));
    }
}
