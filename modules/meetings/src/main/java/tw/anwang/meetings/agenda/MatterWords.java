package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.meetings.proposal.MeetingTurn;

/** The words of matters that the staff unit itself lays before the meeting, until the agenda is settled. */
@ApplicationScoped
public class MatterWords {
    @Inject
    Agendas agendas;

    @Inject
    MeetingTurn turn;

    @Inject
    Trail trail;

    /** @param version the version the form was read at */
    @Permitted("meetings.keep")
    @Transactional
    public void reword(long itemId, int version, String subject, String explanation, String suggestion) {
        agendas.kept(turn.meetingOfMatter(itemId)).whyNotArrange().ifPresent(RuleBroken::refuse);
        AgendaItem item = agendas.itemById(itemId);
        if (item.version() != version) {
            throw new OptimisticLockException();
        }
        item.reword(subject, explanation, suggestion);
        trail.record("rewordMatter", Agendas.KIND, item.meetingId(), item.subject());
    }
}
