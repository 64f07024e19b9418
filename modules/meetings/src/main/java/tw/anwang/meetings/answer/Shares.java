package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Sensitivity;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;

/** Shares of answers, assigned downward (分辦) and merged by the owner (彙整). Only the own house sees them. */
@ApplicationScoped
public class Shares {
    static final String KIND = "meetings.share";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AnswerCases cases;

    @Inject
    AnswerTasks tasks;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** @param office the own office or one below; @param person may be null */
    @Permitted("meetings.answer")
    @Transactional
    public void assign(long answerId, OfficeId office, String person, String words) {
        AnswerCase of = cases.byId(answerId, user.getMe());
        of.rules(user.getMe()).whyNotWrite().ifPresent(RuleBroken::refuse);
        Share share = new Share(answerId, office, person, words, user.getMe(), clock.instant());
        em.persist(share);
        em.flush();
        tasks.share(share, of);
        trail.record("assign", KIND, share.id(), of.number());
    }

    /** The office asked gives its text; it may be changed until the owner has merged it. */
    @Permitted("meetings.answer")
    @Transactional
    public void give(long id, int version, String text) {
        Share share = find(id);
        if (share.version() != version) {
            throw new OptimisticLockException();
        }
        share.give(text, user.getMe(), clock.instant());
        tasks.shareGiven(share);
        trail.record("give", KIND, id, null);
    }

    /** Takes what came back into the answer's draft, each text after what is written already. */
    @Permitted("meetings.answer")
    @Transactional
    public void merge(long answerId, int version) {
        AnswerCase of = cases.byId(answerId, user.getMe());
        of.rules(user.getMe()).whyNotWrite().ifPresent(RuleBroken::refuse);
        if (of.answer().version() != version) {
            throw new OptimisticLockException();
        }
        StringBuilder text = new StringBuilder(of.answer().words().text());
        for (Share share : given(answerId)) {
            text.append(text.isEmpty() ? "" : "\n").append(share.text());
            share.merge();
        }
        AnswerWords merged =
                new AnswerWords(text.toString(), of.answer().words().expectedOn());
        of.answer().write(merged, user.getMe(), clock.instant()).ifPresent(em::persist);
        trail.record("merge", Answers.KIND, answerId, of.number());
    }

    private List<Share> given(long answerId) {
        return em.createQuery(
                        "select s from Share s where s.answerId = :answer and s.state = :given order by s.id",
                        Share.class)
                .setParameter("answer", answerId)
                .setParameter("given", ShareState.GIVEN)
                .getResultList();
    }

    private Share find(long id) {
        Share share = em.find(Share.class, id);
        if (share == null || !user.getMe().actsFor(share.office())) {
            throw new NotVisible(KIND, id);
        }
        return share;
    }

    /** What the office asked is shown: the question and what it has answered so far. */
    @Permitted("meetings.answer")
    @Transactional
    public ShareSheet byId(long id) {
        Share share = find(id);
        trail.record("read", KIND, id, null);
        return em.createQuery(
                        "select i.number, i.title, i.text, r.dueOn, i.sensitivity from Answer a, TrackedItem i, Round r"
                                + " where a.id = :answer and i.id = a.trackedItemId and r.id = a.roundId",
                        Object[].class)
                .setParameter("answer", share.row().answerId())
                .getResultStream()
                .filter(row -> user.getMe().scope().confidential() || !((Sensitivity) row[4]).isConfidential())
                .map(row -> new ShareSheet(
                        share.row(),
                        (String) row[0],
                        masking.text((String) row[1]),
                        masking.text((String) row[2]),
                        (LocalDate) row[3]))
                .findFirst()
                .orElseThrow(() -> new NotVisible(KIND, id));
    }

    /** The shares of an answer, for the office that owns it. */
    @Permitted("meetings.answer")
    @Transactional
    public List<ShareRow> of(long answerId) {
        AnswerCase of = cases.byId(answerId, user.getMe());
        if (!user.getMe().actsFor(of.answer().office())) {
            return List.of();
        }
        return em.createQuery("select s from Share s where s.answerId = :answer order by s.id", Share.class)
                .setParameter("answer", answerId)
                .getResultStream()
                .map(Share::row)
                .toList();
    }
}
