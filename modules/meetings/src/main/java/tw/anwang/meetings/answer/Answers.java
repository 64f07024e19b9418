package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tw.anwang.desk.Drafts;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Taipei;

/** All answers: what happens to one, each time with its line of history, its task and its trail. */
@ApplicationScoped
public class Answers {
    static final String KIND = "meetings.answer";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AnswerCases cases;

    @Inject
    AnswerTasks tasks;

    @Inject
    ApprovalForms forms;

    @Inject
    AnswerFiles files;

    @Inject
    Drafts drafts;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Saves a draft of the own office with its files, all or nothing.
     *
     * @param version the version the text was read at
     */
    @Permitted("meetings.answer")
    @Transactional
    public void write(long id, int version, AnswerWords words, List<Upload> uploads) {
        AnswerCase found = read(id, version);
        refuse(found.rules(user.getMe()).whyNotWrite(words));
        keep(found, words, uploads);
        follow(found, "write");
    }

    private void keep(AnswerCase of, AnswerWords words, List<Upload> uploads) {
        files.add(of, uploads);
        of.answer().write(words, user.getMe(), clock.instant()).ifPresent(em::persist);
        drafts.discard(KIND, String.valueOf(of.answer().id()));
    }

    /** Saves what is typed, with its files, and lays it before the own office's head. */
    @Permitted("meetings.answer")
    @Transactional
    public void submit(long id, int version, AnswerWords words, List<Upload> uploads) {
        AnswerCase found = read(id, version);
        refuse(found.rules(user.getMe()).whyNotSubmit(words));
        keep(found, words, uploads);
        em.persist(found.answer().submit(user.getMe(), clock.instant()));
        follow(found, "submit");
    }

    /** The head approves; the answer leaves the office. */
    @Permitted("meetings.approve")
    @Transactional
    public void approve(long id, int version, Approval approval) {
        AnswerCase found = read(id, version);
        ApprovalForm form = forms.of(found.answer().office());
        refuse(found.rules(user.getMe()).whyNotApprove(form, approval, Taipei.today(clock)));
        em.persist(found.answer().approve(approval, user.getMe(), clock.instant()));
        files.send(found.answer());
        follow(found, "approve");
    }

    /** The head gives it back to the officer, inside the office. */
    @Permitted("meetings.approve")
    @Transactional
    public void sendBack(long id, int version, String reason) {
        AnswerCase found = read(id, version);
        refuse(found.rules(user.getMe()).whyNotSendBack());
        em.persist(found.answer().sendBack(needed(reason), user.getMe(), clock.instant()));
        follow(found, "sendBack");
        tasks.sentBack(found);
    }

    /** The staff unit asks for more (退請補充). */
    @Permitted("meetings.keep")
    @Transactional
    public void giveBack(long id, int version, String reason) {
        AnswerCase found = read(id, version);
        refuse(found.rules(user.getMe()).whyNotGiveBack(found.keptBy(user.getMe())));
        em.persist(found.answer().giveBack(needed(reason), user.getMe(), clock.instant()));
        follow(found, "giveBack");
    }

    private AnswerCase read(long id, int version) {
        AnswerCase found = cases.byId(id, user.getMe());
        if (found.answer().version() != version) {
            throw new OptimisticLockException();
        }
        return found;
    }

    private void follow(AnswerCase found, String verb) {
        tasks.follow(found);
        trail.record(verb, KIND, found.answer().id(), found.number());
    }

    private static String needed(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("meetings.answer.noReason");
        }
        return TextLength.atMost(400, reason);
    }

    private static void refuse(Optional<RuleBroken> obstacle) {
        obstacle.ifPresent(RuleBroken::refuse);
    }
}
