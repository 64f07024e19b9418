package tw.anwang.meetings.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tw.anwang.desk.Drafts;
import tw.anwang.desk.TextLength;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.TrackedItems;

/** The staff unit's advice (管考建議) on items, round by round. */
@ApplicationScoped
public class Advices {
    /** Advice as read; version 0 and no recommendation where none was given. */
    public record Given(Recommendation recommendation, String words, int version) {}

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    TrackedItems items;

    @Inject
    Drafts drafts;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Permitted("meetings.read")
    @Transactional
    public Given on(long roundId, long itemId) {
        items.byId(itemId);
        return find(roundId, itemId)
                .map(advice -> new Given(advice.recommendation(), advice.words(), advice.version()))
                .orElse(new Given(null, null, 0));
    }

    /** @param version the version the advice was read at, 0 where there was none */
    @Permitted("meetings.keep")
    @Transactional
    public void give(long roundId, long itemId, int version, Recommendation recommendation, String words) {
        TrackedItem item = items.byId(itemId);
        if (!Round.keeps(item.staff(), user.getMe())) {
            throw new RuleBroken("meetings.round.notStaffUnit");
        }
        if (recommendation == null) {
            throw new RuleBroken("meetings.advice.nothingChosen");
        }
        Advice advice = find(roundId, itemId).orElseGet(() -> new Advice(roundId, itemId));
        if (advice.version() != version) {
            throw new OptimisticLockException();
        }
        advice.give(recommendation, TextLength.atMost(1000, words), user.getMe(), clock.instant());
        em.persist(advice);
        drafts.discard("meetings.advice", roundId + "-" + itemId);
        trail.record("advise", TrackedItem.KIND.name(), itemId, recommendation.name());
    }

    private Optional<Advice> find(long roundId, long itemId) {
        return em.createQuery(
                        "select a from Advice a where a.roundId = :round and a.trackedItemId = :item", Advice.class)
                .setParameter("round", roundId)
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst();
    }
}
