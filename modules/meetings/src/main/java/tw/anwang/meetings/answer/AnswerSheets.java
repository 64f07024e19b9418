package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.anwang.desk.FileRef;
import tw.anwang.identity.Actor;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Masking;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.round.RoundState;
import tw.anwang.meetings.tracked.TrackedItem;

/** Answers as read. */
@ApplicationScoped
public class AnswerSheets {
    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AnswerCases cases;

    @Inject
    ApprovalForms forms;

    @Inject
    AnswerFiles files;

    @Inject
    Masking masking;

    @Inject
    Trail trail;

    /** As {@link #owed}. @throws NotVisible where none is owed */
    @Permitted("meetings.read")
    @Transactional
    public long owedOn(long itemId) {
        return owed(itemId).orElseThrow(() -> new NotVisible(Answers.KIND, itemId));
    }

    /** The answer one of the person's offices owes on an item in the newest open round. */
    @Permitted("meetings.read")
    @Transactional
    public Optional<Long> owed(long itemId) {
        Set<Long> offices = user.getMe().scope().offices();
        return em.createQuery(
                        "select a.id from Answer a, Round r where r.id = a.roundId and a.trackedItemId = :item"
                                + " and r.state = :open and a.officeId in :offices order by r.dueOn desc, a.part desc",
                        Long.class)
                .setParameter("item", itemId)
                .setParameter("open", RoundState.OPEN)
                .setParameter("offices", offices.isEmpty() ? Set.of(-1L) : offices)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Everything the page of an answer shows; seven statements with the trail. */
    @Permitted("meetings.read")
    @Transactional
    public AnswerSheet byId(long id) {
        Actor me = user.getMe();
        AnswerCase found = cases.byId(id, me);
        Answer answer = found.answer();
        boolean ours = me.actsFor(answer.office());
        List<SentAnswer> all = onItem(answer.trackedItemId());
        AnswerRules rules = found.rules(me);
        String decision = decision(answer.trackedItemId());
        trail.record("read", Answers.KIND, id, null, trail.grantFor(TrackedItem.KIND.name(), answer.trackedItemId()));
        return new AnswerSheet(
                id,
                answer.version(),
                answer.roundId(),
                answer.trackedItemId(),
                found.number(),
                masking.text(found.title()),
                masking.text(decision),
                masking.hides(found.title()) || masking.hides(decision),
                found.round().dueOn(),
                answer.office().value(),
                answer.state().shownTo(ours, answer.sentAt() != null),
                ours,
                found.keptBy(me),
                ours ? answer.words() : new AnswerWords("", null),
                all.stream().filter(one -> one.id() == id).findFirst().orElseThrow(),
                masking.text(answer.returnedReason()),
                ours ? forms.of(answer.office()) : ApprovalForm.ONE_STEP,
                all.stream()
                        .filter(one -> one.roundId() == answer.roundId() && one.id() != id)
                        .toList(),
                all.stream()
                        .filter(one -> one.roundId() != answer.roundId() && one.sentAt() != null)
                        .toList(),
                steps(answer, ours),
                rules.whyNotWrite(),
                rules.whyNotBegin(),
                found.sensitivity().grade());
    }

    /** What the offices sent on an item in one round, whatever its state: for the staff unit's review. */
    @Permitted("meetings.read")
    @Transactional
    public List<SentAnswer> inRound(long roundId, long itemId) {
        return onItem(itemId).stream().filter(one -> one.roundId() == roundId).toList();
    }

    /** What the offices sent on an item in other rounds, newest first. */
    @Permitted("meetings.read")
    @Transactional
    public List<SentAnswer> before(long roundId, long itemId) {
        return onItem(itemId).stream()
                .filter(one -> one.roundId() != roundId && one.sentAt() != null)
                .toList();
    }

    private List<SentAnswer> onItem(long itemId) {
        List<Answer> found = em.createQuery(
                        "select a from Answer a, Round r where r.id = a.roundId and a.trackedItemId = :item"
                                + " order by r.dueOn desc, a.part desc, a.id",
                        Answer.class)
                .setParameter("item", itemId)
                .getResultList();
        var attached = files.sent(found.stream().map(Answer::id).toList());
        return found.stream()
                .map(answer -> sent(answer, attached.getOrDefault(answer.id(), List.of())))
                .toList();
    }

    private SentAnswer sent(Answer answer, List<FileRef> attached) {
        AnswerWords words = answer.sent();
        boolean ours = user.getMe().actsFor(answer.office());
        return new SentAnswer(
                answer.id(),
                answer.version(),
                answer.roundId(),
                answer.office().value(),
                answer.part(),
                answer.state().shownTo(ours, words != null),
                words == null ? null : masking.text(words.text(), ours),
                words == null ? null : words.expectedOn(),
                answer.sentAt(),
                answer.sentBy(),
                answer.approval(),
                answer.returnedReason(),
                attached,
                words != null && !ours && masking.hides(words.text()));
    }

    private String decision(long itemId) {
        return em.createQuery("select i.text from TrackedItem i where i.id = :item", String.class)
                .setParameter("item", itemId)
                .getSingleResult();
    }

    /** Inner steps are the own office's business. */
    private List<AnswerSheet.Step> steps(Answer answer, boolean ours) {
        return em.createQuery(
                        "select c.changedAt, c.accountName, c.toState, c.note from AnswerChange c"
                                + " where c.answerId = :answer order by c.changedAt desc, c.id desc",
                        Object[].class)
                .setParameter("answer", answer.id())
                .getResultStream()
                .filter(row -> ours || row[2] == AnswerState.SENT || row[2] == AnswerState.RETURNED)
                .map(row -> new AnswerSheet.Step(
                        (Instant) row[0],
                        (String) row[1],
                        ((AnswerState) row[2]).shownTo(true, true),
                        masking.text((String) row[3])))
                .toList();
    }
}
