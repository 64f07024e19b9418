package tw.anwang.indicators.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.indicators.IndicatorsPermissions;
import tw.anwang.kernel.RuleBroken;

/** Questions that were kept: the own ones, and those that colleagues of the office share. */
@ApplicationScoped
@Permitted(IndicatorsPermissions.STATISTICS)
@Transactional
public class SavedQuestions {
    static final String KIND = "indicators.savedQuestion";

    /** More than anybody finds again [assumed]. */
    static final int MOST = 50;

    private static final int NAME = 60;
    private static final int QUESTION = 2_000;

    @PersistenceContext(unitName = "indicators")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    public List<SavedQuestion> mine() {
        return em.createQuery(
                        "select q from SavedQuestion q where q.accountId = :me order by q.name", SavedQuestion.class)
                .setParameter("me", user.getMe().id().value())
                .getResultList();
    }

    /** What colleagues of the person's office share. */
    public List<SavedQuestion> ofColleagues() {
        return em.createQuery(
                        "select q from SavedQuestion q where q.officeId = :office and q.shared = true"
                                + " and q.accountId <> :me order by q.name, q.id",
                        SavedQuestion.class)
                .setParameter("office", user.getMe().office().value())
                .setParameter("me", user.getMe().id().value())
                .setMaxResults(MOST * 2)
                .getResultList();
    }

    /** An own one. @throws NotVisible for another's */
    public SavedQuestion own(long id) {
        return Optional.ofNullable(em.find(SavedQuestion.class, id))
                .filter(one -> one.owner().equals(user.getMe().id()))
                .orElseThrow(() -> new NotVisible(KIND, id));
    }

    /**
     * Keeps a question.
     *
     * @param question as the address has it
     * @throws RuleBroken where the name is missing or taken, or there are too many
     */
    public long keep(String name, boolean shared, String question) {
        String called = called(name, null);
        if (mine().size() >= MOST) {
            throw new RuleBroken("indicators.saved.tooMany", MOST);
        }
        SavedQuestion kept = new SavedQuestion(user.getMe(), TextLength.atMost(QUESTION, question));
        kept.become(called, shared, user.getMe(), clock.instant());
        em.persist(kept);
        em.flush();
        trail.record("keepQuestion", KIND, kept.id(), null);
        return kept.id();
    }

    /** Another name, or shared from now on or no more. @param version that was read */
    public void change(long id, int version, String name, boolean shared) {
        SavedQuestion kept = held(id, version);
        kept.become(called(name, id), shared, user.getMe(), clock.instant());
        trail.record("renameQuestion", KIND, id, null);
    }

    /** @param version that was read */
    public void remove(long id, int version) {
        em.remove(held(id, version));
        trail.record("removeQuestion", KIND, id, null);
    }

    private SavedQuestion held(long id, int version) {
        SavedQuestion kept = own(id);
        em.refresh(kept, LockModeType.PESSIMISTIC_WRITE);
        if (kept.version() != version) {
            throw new OptimisticLockException();
        }
        return kept;
    }

    private String called(String name, Long id) {
        String called = TextLength.atMost(NAME, name);
        if (called == null) {
            throw new RuleBroken("indicators.saved.noName");
        }
        boolean taken = mine().stream()
                .anyMatch(
                        one -> one.name().equalsIgnoreCase(called) && !one.id().equals(id));
        if (taken) {
            throw new RuleBroken("indicators.saved.taken", called);
        }
        return called;
    }
}
