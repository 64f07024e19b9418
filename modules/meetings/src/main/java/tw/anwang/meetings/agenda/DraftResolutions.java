package tw.anwang.meetings.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.proposal.MeetingTurn;

/** 擬議決議: what the pre-meeting (會前會) prepares for each matter, read and written by the staff unit alone. */
@ApplicationScoped
public class DraftResolutions {
    @Inject
    Agendas agendas;

    @Inject
    AgendaSheets sheets;

    @Inject
    MeetingTurn turn;

    @Inject
    Trail trail;

    /** The agenda with the matter of that id. @throws NotVisible for everybody but the staff unit */
    @Permitted("meetings.keep")
    @Transactional
    public AgendaSheet agendaOf(long itemId) {
        AgendaSheet sheet = sheets.of(agendas.itemById(itemId).meetingId());
        if (!sheet.keeper()) {
            throw new NotVisible(Agendas.KIND, itemId);
        }
        return sheet;
    }

    /** Also on a settled agenda: it is no part of what others read. @param version the version the form was read at */
    @Permitted("meetings.keep")
    @Transactional
    public void write(long itemId, int version, String resolution) {
        agendas.kept(turn.meetingOfMatter(itemId));
        AgendaItem item = agendas.itemById(itemId);
        if (item.version() != version) {
            throw new OptimisticLockException();
        }
        item.draft(resolution);
        trail.record("draftResolution", Agendas.KIND, item.meetingId(), item.subject());
    }
}
