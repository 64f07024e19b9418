package tw.anwang.meetings.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import tw.anwang.identity.Sensitivity;
import tw.anwang.meetings.answer.Answer;
import tw.anwang.meetings.answer.AnswerFiles;
import tw.anwang.meetings.answer.AnswerState;
import tw.anwang.meetings.answer.AnswerTasks;
import tw.anwang.meetings.tracked.Part;
import tw.anwang.meetings.tracked.TrackedItem;
import tw.anwang.meetings.tracked.Tracking;

/**
 * The answers a round owes: one for each open item and each office asked (主辦, 協辦). Written by one idempotent
 * statement, so that opening twice, or two people at once, changes nothing.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Owed {
    private static final String COMPLETE = """
            insert into meetings_answer (round_id, tracked_item_id, office_id, part, state, version)
            select r.id, i.id, p.office_id, p.part, 'NONE', 0
              from meetings_round r
              join meetings_tracked_item i on i.series_id = r.series_id
                or i.series_id in (select a.series_id from meetings_meeting_also a where a.meeting_id = r.meeting_id)
              join meetings_tracked_item_party p
                on p.record_id = i.id and p.part in ('LEAD', 'CO') and p.office_id is not null
             where r.id = ?1 and i.handling = 'REPORT' and i.tracking = 'UNDER' and (?2 = 0 or i.id = ?2)
            on duplicate key update meetings_answer.id = meetings_answer.id""";

    private static final String UNSENT = """
            select a from Answer a where a.trackedItemId = :item and a.state <> :sent
              and a.roundId in (select r.id from Round r where r.state = :open)""";

    private static final String NO_LONGER_ASKED = """
            select a from Answer a where a.trackedItemId = :item and a.sentAt is null
              and a.roundId in (select r.id from Round r where r.state = :open)
              and not exists (select p from TrackedItemParty p
                where p.recordId = :item and p.officeId = a.officeId and p.part in :asked)""";

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    AnswerTasks tasks;

    @Inject
    HandedOutTasks handedOut;

    @Inject
    AnswerFiles files;

    /** Every open item of the meeting's series joins the round. */
    void complete(long roundId, LocalDate dueOn) {
        complete(roundId, dueOn, 0);
    }

    /** One item joins the round: handed out later, or handed to another office. */
    void complete(long roundId, LocalDate dueOn, long itemId) {
        em.createNativeQuery(COMPLETE)
                .setParameter(1, roundId)
                .setParameter(2, itemId)
                .executeUpdate();
        List<Object[]> begun = begun(roundId, itemId);
        begun.forEach(row -> tasks.owe((Long) row[0], (Long) row[1], called(row[2], row[4], row[5]), dueOn));
        begun.stream().map(row -> (Long) row[3]).distinct().forEach(handedOut::clear);
    }

    /** The item is tracked again: what was being written for it when tracking ended is on its desk again. */
    void resume(TrackedItem item, LocalDate dueOn, long roundId) {
        unsent(item.id()).stream()
                .filter(answer -> answer.roundId() == roundId)
                .forEach(answer -> tasks.lay(answer, item.called(), dueOn));
    }

    /**
     * The item is tracked no longer: nobody is asked for it any more. What was not begun is as if never asked; what is
     * written already stays with its office, in case the item is resumed.
     */
    void end(long itemId) {
        for (Answer answer : unsent(itemId)) {
            tasks.forget(answer);
            if (answer.state() == AnswerState.NONE) {
                em.remove(answer);
            }
        }
    }

    private List<Answer> unsent(long itemId) {
        return em.createQuery(UNSENT, Answer.class)
                .setParameter("item", itemId)
                .setParameter("sent", AnswerState.SENT)
                .setParameter("open", RoundState.OPEN)
                .getResultList();
    }

    private List<Object[]> begun(long roundId, long itemId) {
        return em.createQuery(
                        "select a.id, a.officeId, i.number, i.id, i.title, i.sensitivity from Answer a, TrackedItem i"
                                + " where i.id = a.trackedItemId and a.roundId = :round and a.state = :none"
                                + " and (:item = 0 or i.id = :item)",
                        Object[].class)
                .setParameter("round", roundId)
                .setParameter("none", AnswerState.NONE)
                .setParameter("item", itemId)
                .getResultList();
    }

    /** The round has another day: each task has it too. */
    void postpone(Round round) {
        em.createQuery(
                        "select a, i.number, i.title, i.sensitivity from Answer a, TrackedItem i where i.id = a.trackedItemId"
                                + " and a.roundId = :round and a.state <> :sent and i.tracking = :under",
                        Object[].class)
                .setParameter("round", round.id())
                .setParameter("sent", AnswerState.SENT)
                .setParameter("under", Tracking.UNDER)
                .getResultList()
                .forEach(row -> tasks.lay((Answer) row[0], called(row[1], row[2], row[3]), round.dueOn()));
        tasks.postponeShares(round.id(), round.dueOn());
    }

    private static String called(Object number, Object title, Object sensitivity) {
        return TrackedItem.called((String) number, (String) title, (Sensitivity) sensitivity);
    }

    /** The round has ended: what was not sent, and what colleagues were asked for it, is on no desk any more. */
    void nobodyWaits(long roundId) {
        em.createQuery("select a from Answer a where a.roundId = :round and a.state <> :sent", Answer.class)
                .setParameter("round", roundId)
                .setParameter("sent", AnswerState.SENT)
                .getResultList()
                .forEach(tasks::forget);
    }

    /** An office that is asked no longer owes nothing, if nothing has left it. */
    void forgive(long itemId) {
        List<Answer> moot = em.createQuery(NO_LONGER_ASKED, Answer.class)
                .setParameter("item", itemId)
                .setParameter("open", RoundState.OPEN)
                .setParameter("asked", List.of(Part.LEAD, Part.CO))
                .getResultList();
        for (Answer answer : moot) {
            tasks.forget(answer);
            files.forget(answer);
            for (String written : List.of("AnswerChange", "Share")) {
                em.createQuery("delete from " + written + " w where w.answerId = :id")
                        .setParameter("id", answer.id())
                        .executeUpdate();
            }
            em.remove(answer);
        }
    }
}
